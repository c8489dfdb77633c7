package vn.bangvang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.domain.nomination.checklist.Evidence.Attachment.Stored;

class AttachmentsTest {
  @TempDir private Path folder;

  private Attachments attachments() {
    return new Attachments(folder.resolve("tep-kem"));
  }

  private Path source(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private Path kept(Stored stored) {
    return switch (attachments().fetch(stored)) {
      case Attachments.Fetched.Found(var file) -> file;
      case Attachments.Fetched.Unusable(var because) -> throw new AssertionError(because);
    };
  }

  private String refusal(Stored stored) {
    return switch (attachments().fetch(stored)) {
      case Attachments.Fetched.Found(var file) -> throw new AssertionError(file);
      case Attachments.Fetched.Unusable(var because) -> because;
    };
  }

  @Test
  void aFileIsKeptUnderItsFingerprint() throws IOException {
    var stored = attachments().add(source("Quyết định.txt", "nội dung"));
    assertThat(stored.fileName()).isEqualTo("Quyết định.txt");
    assertThat(stored.size()).isEqualTo("nội dung".getBytes(StandardCharsets.UTF_8).length);
    assertThat(kept(stored)).hasContent("nội dung").hasFileName(stored.sha256());
  }

  @Test
  void theSameContentIsKeptOnce() throws IOException {
    var first = attachments().add(source("một.txt", "giống nhau"));
    var second = attachments().add(source("hai.txt", "giống nhau"));
    assertThat(second.sha256()).isEqualTo(first.sha256());
    try (var files = Files.walk(folder.resolve("tep-kem")).filter(Files::isRegularFile)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void anAlteredFileIsNoticed() throws IOException {
    var stored = attachments().add(source("a.txt", "thật"));
    Files.writeString(kept(stored), "giả");
    assertThat(refusal(stored)).contains("“a.txt”").contains("đã bị thay đổi");
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    var stored = attachments().add(source("a.txt", "thật"));
    Files.delete(kept(stored));
    assertThat(refusal(stored)).contains("Không tìm thấy tệp “a.txt”");
  }

  @Test
  void whatCannotBeReadLeavesNothingBehind() throws IOException {
    assertThatThrownBy(() -> attachments().add(folder.resolve("không có.txt")))
        .isInstanceOf(StoreFailure.class);
    try (var files = Files.walk(folder.resolve("tep-kem")).filter(Files::isRegularFile)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void attachingTheOriginalAgainRepairsAnAlteredFile() throws IOException {
    var stored = attachments().add(source("a.txt", "thật"));
    Files.writeString(kept(stored), "giả");
    assertThat(attachments().add(source("a.txt", "thật"))).isEqualTo(stored);
    assertThat(kept(stored)).hasContent("thật");
  }

  @Test
  void attachingTheOriginalAgainReplacesAMissingFile() throws IOException {
    var stored = attachments().add(source("a.txt", "thật"));
    Files.delete(kept(stored));
    attachments().add(source("a.txt", "thật"));
    assertThat(kept(stored)).hasContent("thật");
  }

  @Test
  void aFileThatWasCutShortIsNoticed() throws IOException {
    var stored = attachments().add(source("a.txt", "quyết định khen thưởng"));
    Files.writeString(kept(stored), "quyết định");
    assertThat(refusal(stored)).contains("“a.txt”").contains("đã bị thay đổi");
  }

  @Test
  void whatCannotBeReadAsAFileIsSaidToBeUnreadable() throws IOException {
    var stored = attachments().add(source("a.txt", "thật"));
    Path place = kept(stored);
    Files.delete(place);
    Files.createDirectory(place);
    assertThat(refusal(stored)).contains("Không đọc được tệp “a.txt”");
  }

  @Test
  void theSourceStaysWhereItIs() throws IOException {
    Path source = source("a.txt", "thật");
    attachments().add(source);
    assertThat(source).hasContent("thật");
  }

  @Test
  void anEmptyFileIsAFileToo() throws IOException {
    var stored = attachments().add(source("rỗng.txt", ""));
    assertThat(stored.size()).isZero();
    assertThat(kept(stored)).isEmptyFile();
  }

  @Test
  void aLargeFileKeepsEveryByte() throws IOException {
    byte[] bytes = new byte[3_000_001];
    new Random(7).nextBytes(bytes);
    Path source = Files.write(folder.resolve("quét.pdf"), bytes);
    var stored = attachments().add(source);
    assertThat(stored.size()).isEqualTo(bytes.length);
    assertThat(kept(stored)).hasBinaryContent(bytes);
  }

  @Test
  void twoFilesOfOneNameAreTwo() throws IOException {
    var first = attachments().add(source("QĐ.pdf", "một"));
    var second = attachments().add(source("QĐ.pdf", "hai"));
    assertThat(kept(first)).hasContent("một");
    assertThat(kept(second)).hasContent("hai");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Quyết định số 12 (bản ký).pdf", "a'b&c;d.docx", "không-đuôi", ".ẩn", "多.txt"})
  void theNameOfTheFileIsKeptAsItWas(String name) throws IOException {
    assertThat(attachments().add(source(name, "x")).fileName()).isEqualTo(name);
  }

  @Test
  void aFileInTheWayOfTheFolderIsAFailure() throws IOException {
    Files.writeString(folder.resolve("tep-kem"), "tệp trùng tên với thư mục");
    assertThatThrownBy(() -> attachments().add(source("a.txt", "thật")))
        .isInstanceOf(StoreFailure.class);
    assertThat(folder.resolve("tep-kem")).hasContent("tệp trùng tên với thư mục");
  }
}
