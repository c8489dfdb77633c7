package vn.bangvang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
}
