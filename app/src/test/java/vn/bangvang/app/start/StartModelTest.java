package vn.bangvang.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.ExampleFile;
import vn.bangvang.app.work.Background;
import vn.bangvang.app.work.Door;
import vn.bangvang.app.work.LateScreen;
import vn.bangvang.domain.office.Office;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.store.Doors;
import vn.bangvang.store.Progress;
import vn.bangvang.store.Store;
import vn.bangvang.store.backup.Backups;
import vn.bangvang.store.backup.Verification;

class StartModelTest {
  private final LateScreen screen = new LateScreen();
  private final Background background = new Background(screen);
  private final List<Store> opened = new ArrayList<>();
  @TempDir private Path folder;
  private StartModel model;
  private Path file;

  @BeforeEach
  void start() {
    model = new StartModel(ExampleFile.CLOCK, background, opened::add);
    file = folder.resolve("so-noi-vu.bangvang");
  }

  @AfterEach
  void close() {
    opened.forEach(Store::close);
    background.close();
  }

  @Test
  void aNewOfficeIsMadeAndOpened() {
    create();
    assertThat(opened).hasSize(1);
    assertThat(opened.getFirst().<Office>read(all -> all.office().current())).isEqualTo(office());
    assertThat(model.refusal().get()).isEmpty();
  }

  @Test
  void aFileThatIsThereIsNeverOverwritten() throws IOException {
    Files.writeString(file, "của người khác");
    create();
    assertThat(opened).isEmpty();
    assertThat(model.refusal().get()).startsWith("Đã có tệp " + file);
    assertThat(file).hasContent("của người khác");
  }

  @Test
  void theExampleIsMadeOnceAndOpenedAgainAfterwards() {
    model.example(file);
    settle();
    var office = opened.removeFirst();
    long entries = office.<Long>read(all -> all.journal().latest(1).getFirst().number());
    office.close();
    model.example(file);
    settle();
    assertThat(opened.getFirst().<Long>read(all -> all.journal().latest(1).getFirst().number()))
        .isEqualTo(entries);
  }

  @Test
  void nothingCanBeStartedTwiceWhileWorkIsUnderWay() {
    model.open(file);
    assertThat(model.busy().get()).isTrue();
    settle();
    assertThat(model.busy().get()).isFalse();
  }

  @Test
  void aFileThatIsNotThereIsSaidSo() {
    open(file);
    assertThat(model.refusal().get())
        .isEqualTo(
            "Không tìm thấy tệp %s. Kiểm tra lại đường dẫn hoặc lập tệp mới.".formatted(file));
  }

  @Test
  void aForeignFileIsRefusedAndLeftAsItIs() throws IOException {
    Files.writeString(file, "không phải tệp của chương trình");
    open(file);
    assertThat(model.refusal().get()).contains("không phải tệp của Bảng Vàng");
    assertThat(file).hasContent("không phải tệp của chương trình");
  }

  @Test
  void aTruncatedFileIsCalledDamagedAndLeftAsItIs() throws IOException {
    var whole = Files.readAllBytes(ExampleFile.in(folder).path());
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    open(file);
    assertThat(opened).isEmpty();
    assertThat(model.refusal().get()).contains("bị hỏng hoặc bị cắt cụt");
    assertThat(Files.size(file)).isEqualTo(whole.length / 2);
  }

  @Test
  void aSecondStartCallsTheFirstWindowToTheFront() {
    opened.add(ExampleFile.opened(folder));
    var held = opened.getFirst().file().path();
    var called = new AtomicInteger();
    try (var _ = Door.open(Doors.of(held), screen, called::incrementAndGet).orElseThrow()) {
      open(held);
      screen.settle(background);
      assertThat(model.refusal().get()).endsWith("Cửa sổ đó đã được gọi lên trước.");
      if (called.get() == 0) screen.next().run();
      assertThat(called).hasValue(1);
    }
  }

  @Test
  void aSecondStartSaysWhoHasTheFileWhenItCannotCall() {
    opened.add(ExampleFile.opened(folder));
    open(opened.getFirst().file().path());
    assertThat(model.refusal().get())
        .contains("đang được " + System.getProperty("user.name") + " mở trên máy")
        .endsWith("Đóng cửa sổ đó rồi mở lại.");
  }

  @Test
  void aNewAttemptTakesTheOldRefusalAway() {
    open(file);
    model.open(file);
    assertThat(model.refusal().get()).isEmpty();
    settle();
  }

  @Test
  void anOfficeIsBroughtBackFromItsCopy() {
    Path copy = copyOfExample();
    model.restore(copy, file);
    settle();
    assertThat(opened).hasSize(1);
    assertThat(opened.getFirst().file().path()).isEqualTo(file);
  }

  @Test
  void aCopyThatIsDamagedBringsNothingBack() throws IOException {
    Path copy = folder.resolve("ban-sao.zip");
    Files.writeString(copy, "hỏng");
    model.restore(copy, file);
    settle();
    assertThat(model.refusal().get()).contains(copy.toString());
    assertThat(file).doesNotExist();
  }

  @Test
  void whatFailsIsSaidWithWhatCanBeDone() throws IOException {
    Path blocked = Files.writeString(folder.resolve("tep"), "").resolve("so-noi-vu.bangvang");
    model.create(blocked, office());
    settle();
    assertThat(model.refusal().get()).startsWith("Không đọc hoặc ghi được tệp dữ liệu. Kiểm tra");
  }

  private Path copyOfExample() {
    try (var store = ExampleFile.opened(folder)) {
      var made = new Backups(folder.resolve("sao-luu"), ExampleFile.CLOCK);
      return switch (made.make(store, Progress.UNOBSERVED)) {
        case Verification.Sound(var archive, _, _) -> archive;
        case Verification.Unsound(var because) -> throw new AssertionError(because);
      };
    }
  }

  private void create() {
    model.create(file, office());
    settle();
  }

  private void open(Path path) {
    model.open(path);
    settle();
  }

  private void settle() {
    screen.settle(background);
  }

  private static Office office() {
    var body = new Office.Body("Sở Nội vụ", "", "", "", BodyForm.STATE);
    return new Office(body, new Office.Backups("", 10));
  }
}
