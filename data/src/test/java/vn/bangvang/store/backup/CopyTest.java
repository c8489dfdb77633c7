package vn.bangvang.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.EvidenceId;
import vn.bangvang.store.FileCheck;
import vn.bangvang.store.OfficeFile;
import vn.bangvang.store.OfficeFolder;
import vn.bangvang.store.OpenOffice;
import vn.bangvang.store.Opening;
import vn.bangvang.store.Progress;
import vn.bangvang.store.StoreFailure;

/// What goes into a copy, what is said of a bad one, and what comes back out of it.
class CopyTest extends OpenOffice {
  private Path attached = Path.of("");

  @BeforeEach
  void evidenceWithAFile() throws IOException {
    Path source = Files.writeString(folder.resolve("a.txt"), "tệp kèm");
    var file = store().attachments().add(source);
    write(repositories -> {
      repositories.plans().save(SamplePlan.plan());
      repositories
          .evidence()
          .save(
              new Evidence(new EvidenceId(Samples.id(90)), SamplePlan.PLAN, Samples.basis(), file));
    });
    attached = store().file().attachments().resolve(file.sha256().substring(0, 2));
    attached = attached.resolve(file.sha256());
  }

  private Backups backups() {
    return at("2026-11-21T03:00:00Z");
  }

  private Backups at(String instant) {
    return new Backups(
        folder.resolve("sao-luu"), Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
  }

  private Verification.Sound made() {
    return switch (backups().make(store(), Progress.UNOBSERVED)) {
      case Verification.Sound sound -> sound;
      case Verification.Unsound(var because) -> throw new AssertionError(because);
    };
  }

  private static String refusal(Path archive) {
    return switch (Backups.verify(archive)) {
      case Verification.Sound sound -> throw new AssertionError(sound);
      case Verification.Unsound(var because) -> because;
    };
  }

  private static Restorer restorer(Path archive) {
    return new Restorer(archive, OfficeFolder.CLOCK);
  }

  private List<String> leftOver() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.contains("dang-khoi-phuc"))
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Thumbs.db", ".DS_Store", "desktop.ini", "ghi chú.txt", "x.tmp"})
  void aStrangersFileAmongTheAttachmentsSpoilsNoCopy(String name) throws IOException {
    Files.writeString(attached.resolveSibling(name), "không phải tệp kèm");
    assertThat(made().manifest().attachments()).isEqualTo(1);
  }

  /// Left out without a word, it would be missed on the day the copy is needed.
  @Test
  void anAlteredAttachmentIsNamedAndTheRestIsCopied() throws IOException {
    Files.writeString(attached, "giả");
    var copy = made();
    assertThat(copy.manifest().attachments()).isZero();
    assertThat(copy.leftOut())
        .singleElement()
        .asString()
        .contains("đã bị thay đổi bên ngoài chương trình")
        .endsWith("Bản sao lưu vừa lập không có tệp này.");
    assertThat(Backups.verify(copy.archive())).isInstanceOf(Verification.Sound.class);
  }

  @Test
  void aMissingAttachmentIsNamedToo() throws IOException {
    Files.delete(attached);
    assertThat(made().leftOut()).singleElement().asString().contains("Không tìm thấy tệp “");
  }

  @Test
  void whereEverythingIsWholeNothingIsNamed() {
    assertThat(made().leftOut()).isEmpty();
  }

  @Test
  void anOfficeWithoutAttachmentsIsCopied() throws IOException {
    Files.delete(attached);
    Files.delete(attached.getParent());
    Files.delete(store().file().attachments());
    assertThat(made().manifest().attachments()).isZero();
  }

  @Test
  void workGoesOnAfterACopy() {
    made();
    OfficeFolder.save(store(), Samples.head());
    assertThat(made().manifest().entries()).isEqualTo(4);
  }

  @Test
  void theCopySaysWhereTheJournalEnds() {
    var copy = made();
    OfficeFolder.save(store(), Samples.head());
    assertThat(copy.manifest().entries()).isEqualTo(3);
    assertThat(made().manifest().journalHash()).isNotEqualTo(copy.manifest().journalHash());
  }

  @Test
  void theCopyTellsHowFarItHasCome() {
    var steps = new ArrayList<Long>();
    backups()
        .make(
            store(),
            (done, _) -> {
              steps.add(done);
              return true;
            });
    assertThat(steps).isNotEmpty().isSorted();
  }

  @Test
  void aFolderThatCannotBeMadeIsAFailure() throws IOException {
    Files.writeString(folder.resolve("sao-luu"), "tệp trùng tên");
    assertThatThrownBy(this::made).isInstanceOf(StoreFailure.class).hasMessageContaining("sao-luu");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"madeAt\";{{\"madeAt\"",
        "{\"madeAt\";[\"madeAt\"",
        "\"madeAt\":\"2026;\"madeAt\":\"năm 2026",
        "\"entries\":3;\"entries\":\"ba\"",
        "\"entries\":3;\"entries\":3.5",
        "\"journalHash\";\"hash\"",
        "\"tables\":[;\"tables\":[null,"
      })
  void aCopyWhoseLabelCannotBeReadIsRefused(String text, String instead) throws IOException {
    Path copy = made().archive();
    Archiving.replace(copy, "manifest.json", text, instead);
    assertThat(refusal(copy)).contains("bị hỏng hoặc bị cắt cụt").contains(copy.toString());
  }

  @Test
  void aCopyOfAnotherJournalIsRefused() throws IOException {
    var copy = made();
    String hash = copy.manifest().journalHash();
    Archiving.replace(copy.archive(), "manifest.json", hash, "0".repeat(64));
    assertThat(refusal(copy.archive())).contains("không có đủ số dòng");
  }

  @Test
  void aCopyOfAFileWhoseJournalIsBrokenIsRefused() {
    tamper("update journal_entry set actor = 'Người khác' where number = 2");
    assertThat(backups().make(store(), Progress.UNOBSERVED))
        .isInstanceOfSatisfying(
            Verification.Unsound.class,
            bad ->
                assertThat(bad.because())
                    .isEqualTo(
                        "Chưa sao lưu được vì nhật ký trong tệp "
                            + store().file().path()
                            + " không còn nguyên vẹn. Dùng “Kiểm tra tệp” và so sánh với bản sao"
                            + " lưu gần nhất."));
    assertThat(backups().of(store().file().path())).isEmpty();
  }

  @Test
  void aCopyThatIsNotThereIsRefused() {
    assertThat(refusal(folder.resolve("không có.zip"))).contains("không có.zip");
  }

  @Test
  void copiesOfOneSecondAreListedInTheirOrder() {
    var first = made().archive();
    var second = made().archive();
    var third = made().archive();
    assertThat(backups().of(store().file().path())).containsExactly(third, second, first);
  }

  @Test
  void copiesOfOneSecondAreOfTheirMonth() {
    var first = made().archive();
    var second = made().archive();
    at("2026-11-22T03:00:00Z").make(store(), Progress.UNOBSERVED);
    backups().prune(store().file().path(), 1);
    assertThat(first).doesNotExist();
    assertThat(second).doesNotExist();
  }

  @Test
  void otherFilesInTheFolderAreNoCopies() throws IOException {
    Path copy = made().archive();
    Path office = store().file().path();
    for (String name : List.of("-20261121.zip", "-moi.zip", "-20261121-030000.zip.tmp", ".zip"))
      Files.writeString(copy.resolveSibling(office.getFileName() + name), "khác");
    Files.writeString(copy.resolveSibling("khac.bangvang-20261121-030000.zip"), "khác");
    assertThat(backups().of(office)).containsExactly(copy);
    backups().prune(office, 0);
    try (var files = Files.list(copy.getParent())) {
      assertThat(files).hasSize(6);
    }
  }

  @Test
  void aFolderThatIsNotThereHasNoCopies() {
    assertThat(backups().of(store().file().path())).isEmpty();
  }

  @Test
  void whatComesBackIsWholeWithItsAttachment() {
    Path copy = made().archive();
    var elsewhere = new OfficeFile(folder.resolve("máy mới").resolve("vp.bangvang"));
    restorer(copy).restore(elsewhere);
    assertThat(elsewhere.open(OfficeFolder.CLOCK))
        .isInstanceOfSatisfying(
            Opening.Opened.class,
            opened -> {
              try (var store = opened.store()) {
                assertThat(new FileCheck(store, Progress.UNOBSERVED).run()).isEmpty();
                assertThat(store.nextUndo()).isPresent();
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"van-phong.bangvang", "van-phong.bangvang.tep-kem"})
  void aRestoreThatFailsLeavesThePresentFileAndNoDrafts(String inTheWay) throws IOException {
    Path copy = made().archive();
    close();
    Path office = store().file().path();
    byte[] before = Files.readAllBytes(office);
    Files.writeString(
        folder.resolve(inTheWay + ".truoc-khoi-phuc-20261121-030000"), "tệp trùng tên");
    assertThatThrownBy(() -> restorer(copy).restore(store().file()))
        .isInstanceOf(StoreFailure.class);
    assertThat(Files.readAllBytes(office)).isEqualTo(before);
    assertThat(leftOver()).isEmpty();
    assertThat(attached).hasContent("tệp kèm");
  }

  @Test
  void whatAnEarlierRestoreLeftBehindIsNotMixedIn() throws IOException {
    Path copy = made().archive();
    close();
    Path stale = folder.resolve("van-phong.bangvang.tep-kem.dang-khoi-phuc").resolve("ab");
    Files.createDirectories(stale);
    Files.writeString(stale.resolve("cũ"), "tệp cũ");
    restorer(copy).restore(store().file());
    assertThat(store().file().attachments().resolve("ab").resolve("cũ")).doesNotExist();
    assertThat(attached).hasContent("tệp kèm");
    assertThat(leftOver()).isEmpty();
  }
}
