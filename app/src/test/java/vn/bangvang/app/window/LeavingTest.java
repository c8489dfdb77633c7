package vn.bangvang.app.window;

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
import vn.bangvang.app.ExampleFile;
import vn.bangvang.app.care.Copies;
import vn.bangvang.app.work.Notices;
import vn.bangvang.app.work.OfficeAtWork;
import vn.bangvang.store.backup.Backups;

class LeavingTest {
  @TempDir private Path folder;
  private @Nullable OfficeAtWork opened;
  private @Nullable Leaving leaving;
  private int closed;

  @BeforeEach
  void open() {
    opened = new OfficeAtWork(folder);
    var copies = new Copies(opened.workplace().store(), ExampleFile.CLOCK);
    leaving = new Leaving(opened.workplace(), copies, () -> closed++);
  }

  @AfterEach
  void close() {
    office().close();
  }

  private OfficeAtWork office() {
    return Objects.requireNonNull(opened);
  }

  private void leave() {
    Objects.requireNonNull(leaving).begin();
    office().settle();
  }

  private void change() {
    office().workplace().undo();
  }

  private Path copyFolder() {
    return folder.resolve("sao-luu");
  }

  private List<Path> copies() {
    var file = office().workplace().store().file().path();
    return new Backups(copyFolder(), ExampleFile.CLOCK).of(file);
  }

  @Test
  void whereNothingHasChangedNoCopyIsMade() {
    leave();
    assertThat(closed).isOne();
    assertThat(copies()).isEmpty();
  }

  @Test
  void aChangeThatWasOrderedJustBeforeIsInTheCopy() {
    change();
    leave();
    assertThat(closed).isOne();
    assertThat(copies()).hasSize(1);
  }

  @Test
  void anAttachmentThatIsLeftOutIsToldAndTheWindowStaysOnce() throws IOException {
    var file = office().workplace().store().file();
    try (var files = Files.walk(file.attachments())) {
      Files.writeString(files.filter(Files::isRegularFile).findFirst().orElseThrow(), "khác");
    }
    change();
    leave();
    assertThat(closed).isZero();
    assertThat(copies()).hasSize(1);
    assertThat(office().refusals())
        .singleElement()
        .asString()
        .endsWith("Bản sao lưu vừa lập không có tệp này.");
    leave();
    assertThat(closed).isOne();
  }

  @Test
  void aCopyThatCannotBeMadeIsToldAndTheWindowStaysOnce() throws IOException {
    Files.writeString(copyFolder(), "không phải thư mục");
    change();
    leave();
    assertThat(closed).isZero();
    assertThat(office().told())
        .singleElement()
        .isInstanceOfSatisfying(
            Notices.Notice.Refusal.class,
            refusal -> assertThat(refusal.because()).contains("Đóng lần nữa"));
    leave();
    assertThat(closed).isOne();
  }
}
