package vn.bangvang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.store.OfficeFile;

/// Backup, verify and restore, as the technician types them.
class CopiesTest {
  @TempDir private Path folder;
  private Path office = Path.of("");

  @BeforeEach
  void example() {
    office = Ran.example(folder);
  }

  private Path copies() {
    return folder.resolve("sao-luu");
  }

  private Path copy() {
    return Copies.of(office, copies());
  }

  @Test
  void aCopyIsNamedByItsFileAndTime() {
    var ran = Ran.typed("backup", "--office", office, "--to", copies());
    assertThat(ran.said())
        .containsExactly(
            "Đã sao lưu và kiểm tra lại: "
                + copies().resolve(Copies.NAME)
                + " (11 mục nhật ký, 1 tệp kèm)");
    assertThat(copies().resolve(Copies.NAME)).isRegularFile();
  }

  @Test
  void aSecondCopyOfTheSameMomentDoesNotReplaceTheFirst() throws IOException {
    byte[] first = Files.readAllBytes(copy());
    Ran.typed("backup", "--office", office, "--to", copies());
    assertThat(copies().resolve(Copies.NAME)).hasBinaryContent(first);
    assertThat(copies()).isDirectoryContaining("glob:**20240410-070000-2.zip");
  }

  /// The copy is made all the same, and there is something to look at.
  @Test
  void anAlteredAttachmentIsNamed() throws IOException {
    try (var files = Files.walk(new OfficeFile(office).attachments())) {
      Files.writeString(files.filter(Files::isRegularFile).findFirst().orElseThrow(), "khác");
    }
    var ran = Ran.typed("backup", "--office", office, "--to", copies(), "--json");
    assertThat(ran.exit()).isEqualTo(Exit.LOOK);
    assertThat(ran.said()).hasSize(2);
    assertThat(ran.said().getLast())
        .startsWith("Tệp “Kế hoạch của đơn vị.txt” đã bị thay đổi")
        .endsWith("Bản sao lưu vừa lập không có tệp này.");
    assertThat(ran.json().each("leftOut")).hasSize(1);
    assertThat(copies().resolve(Copies.NAME)).isRegularFile();
  }

  @Test
  void aCopyTellsWhatItHolds() {
    var json = Ran.typed("backup", "--office", office, "--to", copies(), "--json").json();
    assertThat(json.text("file")).isEqualTo(copies().resolve(Copies.NAME).toString());
    assertThat(json.text("madeAt")).isEqualTo("2024-04-10T07:00:00Z");
    assertThat(json.text("journalEntries")).isEqualTo("11");
    assertThat(json.text("attachments")).isEqualTo("1");
    assertThat(json.at("rows").text("person")).isEqualTo("464");
  }

  @Test
  void verifyingTellsTheSameAsMaking() {
    var made = Ran.typed("backup", "--office", office, "--to", copies(), "--json");
    var verified = Ran.typed("verify", copies().resolve(Copies.NAME), "--json");
    assertThat(verified.exit()).isEqualTo(Exit.DONE);
    assertThat(verified.out()).isEqualTo(made.out());
    assertThat(verified.err()).startsWith("Bản sao lưu tốt: ");
  }

  @Test
  void aCopyThatWasCutOffIsRefused() throws IOException {
    Path copy = copy();
    byte[] whole = Files.readAllBytes(copy);
    Files.write(copy, Arrays.copyOf(whole, whole.length / 2));
    Ran.typed("verify", copy, "--json")
        .isRefused(
            Exit.REFUSED,
            "Không đọc được bản sao lưu "
                + copy
                + ": tệp bị hỏng hoặc bị cắt cụt. Dùng bản sao lưu khác.");
  }

  @Test
  void aCopyThatIsNotThereIsRefused() {
    var ran = Ran.typed("verify", folder.resolve("khong-co.zip"));
    assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
    assertThat(ran.said()).hasSize(1);
  }

  @Test
  void restoringBringsBackWhatWasThereThen() {
    Path copy = copy();
    var before = Ran.shown("people", office);
    Path elsewhere = folder.resolve("máy mới").resolve("vi-du.bangvang");
    var ran = Ran.typed("restore", copy, "--office", elsewhere);
    assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.DONE);
    assertThat(ran.said()).containsExactly("Đã khôi phục vào " + elsewhere);
    assertThat(Ran.shown("people", elsewhere)).isEqualTo(before);
    assertThat(Ran.typed("check", "--office", elsewhere).exit()).isEqualTo(Exit.LOOK);
  }

  @Test
  void thePresentFileAndItsAttachmentsAreKeptAside() throws IOException {
    Path copy = copy();
    byte[] present = Files.readAllBytes(office);
    var ran = Ran.typed("restore", copy, "--office", office);
    Path aside = Path.of(office + ".truoc-khoi-phuc-20240410-070000");
    assertThat(ran.said())
        .containsExactly(
            "Đã khôi phục vào " + office,
            "Dữ liệu trước khi khôi phục được giữ tại " + aside,
            "Dữ liệu trước khi khôi phục được giữ tại "
                + new OfficeFile(office).attachments()
                + ".truoc-khoi-phuc-20240410-070000");
    assertThat(aside).hasBinaryContent(present);
  }

  @Test
  void aBadCopyLeavesThePresentFileAsItIs() throws IOException {
    byte[] present = Files.readAllBytes(office);
    Path bad = Files.writeString(folder.resolve("hong.zip"), "không phải zip");
    assertThat(Ran.typed("restore", bad, "--office", office).exit()).isEqualTo(Exit.REFUSED);
    assertThat(office).hasBinaryContent(present);
    try (var files = Files.list(folder)) {
      assertThat(files.filter(file -> file.toString().contains("khoi-phuc"))).isEmpty();
    }
  }

  /// The whole way of a technician on a bad morning.
  @Test
  void aDamagedOfficeComesBackFromItsCopy() throws IOException {
    Path copy = copy();
    Files.write(office, new byte[] {1, 2, 3});
    assertThat(Ran.typed("check", "--office", office).exit()).isEqualTo(Exit.OFFICE_UNUSABLE);
    Ran.typed("restore", copy, "--office", office);
    assertThat(Ran.typed("check", "--office", office).exit()).isEqualTo(Exit.LOOK);
  }
}
