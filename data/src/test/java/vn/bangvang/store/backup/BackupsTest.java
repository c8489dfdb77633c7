package vn.bangvang.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.EvidenceId;
import vn.bangvang.domain.unit.person.PersonRow;
import vn.bangvang.store.FileCheck;
import vn.bangvang.store.OfficeFile;
import vn.bangvang.store.OfficeFolder;
import vn.bangvang.store.Progress;
import vn.bangvang.store.Store;

class BackupsTest {
  @TempDir private Path folder;
  private @Nullable Store opened;

  private Store store() {
    return Objects.requireNonNull(opened);
  }

  private Backups backups() {
    return at("2026-11-21T03:00:00Z");
  }

  private Backups at(String instant) {
    return new Backups(
        folder.resolve("sao-luu"), Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
  }

  @BeforeEach
  void open() throws IOException {
    opened = new OfficeFolder(folder).copied().opened();
    OfficeFolder.saveUnits(store());
    OfficeFolder.save(store(), Samples.head());
    var file = store().attachments().add(Files.writeString(folder.resolve("a.txt"), "tệp kèm"));
    store()
        .write(
            OfficeFolder.CLERK,
            "Thêm minh chứng",
            repositories -> {
              repositories.plans().save(SamplePlan.plan());
              repositories
                  .evidence()
                  .save(
                      new Evidence(
                          new EvidenceId(Samples.id(90)), SamplePlan.PLAN, Samples.basis(), file));
              return repositories;
            });
  }

  @AfterEach
  void close() {
    store().close();
  }

  private Path made() {
    return sound(backups().make(store(), Progress.UNOBSERVED)).archive();
  }

  private static Verification.Sound sound(Verification verification) {
    return switch (verification) {
      case Verification.Sound sound -> sound;
      case Verification.Unsound(var because) -> throw new AssertionError(because);
    };
  }

  private static String refusal(Verification verification) {
    return switch (verification) {
      case Verification.Sound sound -> throw new AssertionError(sound);
      case Verification.Unsound(var because) -> because;
    };
  }

  @Test
  void aCopyOfAnOpenFileIsOpenedAndCounted() {
    var copy = sound(backups().make(store(), Progress.UNOBSERVED));
    assertThat(copy.archive()).hasFileName("van-phong.bangvang-20261121-030000.zip");
    assertThat(copy.manifest().entries()).isEqualTo(4);
    assertThat(copy.manifest().attachments()).isEqualTo(1);
    assertThat(copy.manifest().tables())
        .contains(new Manifest.TableRows("person", 1), new Manifest.TableRows("unit", 2));
  }

  @Test
  void nothingButTheCopyIsLeftInTheFolder() throws IOException {
    Path copy = made();
    try (var files = Files.list(copy.getParent())) {
      assertThat(files).containsExactly(copy);
    }
  }

  @Test
  void aSecondCopyOfTheSameSecondGetsItsOwnName() {
    assertThat(made()).isNotEqualTo(made());
    assertThat(backups().of(store().file().path())).hasSize(2);
  }

  @Test
  void aTruncatedCopyIsRefused() throws IOException {
    Path copy = made();
    try (var channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      channel.truncate(Files.size(copy) / 2);
    }
    assertThat(refusal(Backups.verify(copy))).contains("bị hỏng hoặc bị cắt cụt");
  }

  @Test
  void aFileOfSomethingElseIsRefused() throws IOException {
    Path other = Files.writeString(folder.resolve("khac.zip"), "không phải zip");
    assertThat(refusal(Backups.verify(other))).contains("khac.zip");
    Path empty = folder.resolve("rong.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(empty))) {
      zip.putNextEntry(new ZipEntry("x"));
    }
    assertThat(refusal(Backups.verify(empty))).contains("không phải bản sao lưu");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "manifest.json;\"rows\":2;\"rows\":3;không có đủ số dòng",
        "manifest.json;\"attachments\":1;\"attachments\":2;thiếu tệp kèm"
      })
  void aCopyThatDoesNotHoldWhatItSaysIsRefused(
      String entry, String text, String instead, String said) throws IOException {
    Path copy = made();
    Archiving.replace(copy, entry, text, instead);
    assertThat(refusal(Backups.verify(copy))).contains(said);
  }

  @Test
  void anAlteredAttachmentInACopyIsNoticed() throws IOException {
    Path copy = made();
    Archiving.replace(copy, "attachments/", "tệp kèm", "tệp giả");
    assertThat(refusal(Backups.verify(copy))).contains("có tệp kèm bị thay đổi");
  }

  @Test
  void aCopyComesBackAndThePresentIsKeptAside() {
    Path copy = made();
    OfficeFolder.save(store(), Samples.clerk());
    store().close();
    var restored = new Restorer(copy, OfficeFolder.CLOCK).restore(new OfficeFolder(folder).file());
    assertThat(restored)
        .isInstanceOfSatisfying(
            Restorer.Restored.Done.class, done -> assertThat(done.keptAside()).hasSize(2));
    opened = new OfficeFolder(folder).opened();
    List<PersonRow> people = store().read(repositories -> repositories.people().of(List.of()));
    assertThat(people).extracting(row -> row.name().full()).containsExactly("Nguyễn Văn Thành");
    assertThat(new FileCheck(store(), Progress.UNOBSERVED).run()).isEmpty();
    assertThat(folder.resolve("van-phong.bangvang.truoc-khoi-phuc-20261121-030000")).exists();
  }

  @Test
  void aCopyComesBackWhereNothingWas() {
    Path copy = made();
    var elsewhere = new OfficeFile(folder.resolve("may-moi").resolve("vp.bangvang"));
    assertThat(new Restorer(copy, OfficeFolder.CLOCK).restore(elsewhere))
        .isEqualTo(new Restorer.Restored.Done(List.of()));
    assertThat(elsewhere.path()).exists();
  }

  @Test
  void nothingIsBroughtBackFromABadCopy() throws IOException {
    Path copy = made();
    Archiving.replace(copy, "manifest.json", "\"rows\":2", "\"rows\":3");
    store().close();
    byte[] before = Files.readAllBytes(store().file().path());
    assertThat(new Restorer(copy, OfficeFolder.CLOCK).restore(store().file()))
        .isInstanceOf(Restorer.Restored.Refused.class);
    assertThat(Files.readAllBytes(store().file().path())).isEqualTo(before);
    opened = new OfficeFolder(folder).opened();
  }

  @Test
  void aFileThatIsOpenIsNotReplaced() {
    Path copy = made();
    assertThat(new Restorer(copy, OfficeFolder.CLOCK).restore(store().file()))
        .isInstanceOf(Restorer.Restored.Refused.class);
  }

  @Test
  void oldCopiesGoButEveryMonthKeepsItsNewest() {
    for (String day : List.of("2026-09-01", "2026-09-20", "2026-10-05", "2026-11-01"))
      at(day + "T03:00:00Z").make(store(), Progress.UNOBSERVED);
    made();
    backups().prune(store().file().path(), 2);
    assertThat(backups().of(store().file().path()))
        .extracting(path -> path.getFileName().toString().substring(19, 27))
        .containsExactly("20261121", "20261101", "20261005", "20260920");
  }

  @Test
  void aCancelledCopyLeavesNothing() throws IOException {
    Progress impatient = (_, _) -> false;
    assertThat(catchThrowable(() -> backups().make(store(), impatient)))
        .isInstanceOf(Progress.Cancelled.class);
    try (var files = Files.list(folder.resolve("sao-luu"))) {
      assertThat(files).isEmpty();
    }
  }
}
