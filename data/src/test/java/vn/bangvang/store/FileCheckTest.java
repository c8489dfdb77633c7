package vn.bangvang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.EvidenceId;

class FileCheckTest {
  @TempDir private Path folder;
  private @Nullable Store opened;

  private Store store() {
    return Objects.requireNonNull(opened);
  }

  @BeforeEach
  void open() {
    opened = new OfficeFolder(folder).copied().opened();
    OfficeFolder.saveUnits(store());
    OfficeFolder.save(store(), Samples.head());
    OfficeFolder.save(store(), Samples.clerk());
  }

  @AfterEach
  void close() {
    store().close();
  }

  private List<FileCheck.Finding> findings() {
    return new FileCheck(store(), Progress.UNOBSERVED).run();
  }

  private void tamper(String statement) {
    store().database().write(sql -> sql.execute(statement));
  }

  private static List<FileCheck.Finding.Kind> kinds(List<FileCheck.Finding> findings) {
    return findings.stream().map(FileCheck.Finding::kind).toList();
  }

  @Test
  void aFileInOrderHasNoFindings() {
    assertThat(findings()).isEmpty();
  }

  @Test
  void undoneAndRemovedThingsAreInOrderToo() {
    store().undo(OfficeFolder.CLERK);
    store()
        .write(
            OfficeFolder.CLERK,
            "Xóa",
            repositories -> {
              repositories.people().remove(Samples.HEAD);
              return repositories;
            });
    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update journal_entry set sentence = 'Khác' where number = 3",
        "update journal_entry set actor = 'Ai đó' where number = 2",
        "update journal_entry set made_at = timestamp '2020-01-01 00:00:00' where number = 3"
      })
  void anAlteredEntryBreaksTheChain(String statement) {
    tamper(statement);
    assertThat(kinds(findings())).containsExactly(FileCheck.Finding.Kind.JOURNAL_BROKEN);
  }

  @Test
  void anAlteredStateInTheJournalIsFound() {
    tamper(
        "update journal_change set after_state = replace(after_state, 'Thành', 'Thanh')"
            + " where entry_number = 3");
    assertThat(kinds(findings()))
        .containsExactly(
            FileCheck.Finding.Kind.JOURNAL_BROKEN, FileCheck.Finding.Kind.DIFFERS_FROM_JOURNAL);
  }

  @Test
  void aNameChangedBehindTheProgramsBackIsFound() {
    tamper("update person set name = 'Nguyễn Văn Thanh' where name = 'Nguyễn Văn Thành'");
    assertThat(kinds(findings())).containsExactly(FileCheck.Finding.Kind.DIFFERS_FROM_JOURNAL);
    assertThat(findings().getFirst().sentence()).contains(Samples.HEAD.value().toString());
  }

  @Test
  void aMissingAttachmentIsNamed() throws IOException {
    Path source = Files.writeString(folder.resolve("QD.txt"), "quyết định");
    var stored = store().attachments().add(source);
    var evidence =
        new Evidence(new EvidenceId(Samples.id(90)), SamplePlan.PLAN, Samples.basis(), stored);
    store()
        .write(
            OfficeFolder.CLERK,
            "Thêm minh chứng",
            repositories -> {
              repositories.plans().save(SamplePlan.plan());
              repositories.evidence().save(evidence);
              return repositories;
            });
    assertThat(findings()).isEmpty();
    Path folderOfFiles = store().file().attachments();
    Files.delete(folderOfFiles.resolve(stored.sha256().substring(0, 2)).resolve(stored.sha256()));
    assertThat(kinds(findings())).containsExactly(FileCheck.Finding.Kind.ATTACHMENT_UNUSABLE);
  }

  @Test
  void aCheckThatNobodyWantsAnyMoreEnds() {
    Progress impatient = (done, _) -> done < 2;
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> new FileCheck(store(), impatient).run()))
        .isInstanceOf(Progress.Cancelled.class);
  }
}
