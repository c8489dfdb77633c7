package vn.bangvang.app.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.screen.ScreenTest;
import vn.bangvang.app.shell.Place;
import vn.bangvang.app.style.Scale;
import vn.bangvang.app.style.Theme;
import vn.bangvang.domain.office.Office;
import vn.bangvang.domain.shared.BodyForm;

class SetupScreenTest extends ScreenTest {
  @BeforeEach
  void goThere() {
    go(Place.SETUP);
  }

  @Test
  void theOfficeIsShownAsItStandsOnItsPapers() {
    assertThat(text("setup-name")).isEqualTo("Sở Nội vụ");
    assertThat(text("setup-superior")).isEqualTo("Ủy ban nhân dân tỉnh Ninh Thuận");
    assertThat(text("setup-symbol")).isEqualTo("SNV");
    assertThat(text("setup-place")).isEqualTo("Ninh Thuận");
  }

  @Test
  void aFieldIsSavedWhenItIsLeftAndTheOthersStay() {
    var before = saved();
    fill("setup-symbol", "SNV-VP");
    assertThat(saved().body().symbol()).isEqualTo("SNV-VP");
    assertThat(saved().body().name()).isEqualTo(before.body().name());
    assertThat(saved().backups()).isEqualTo(before.backups());
  }

  @Test
  void twoFieldsLeftQuicklyAreBothSaved() {
    robot.interact(() -> {
      type("setup-name", "Ban Tổ chức");
      type("setup-superior", "Tỉnh ủy");
      type("setup-symbol", "");
    });
    settle();
    assertThat(saved().body().name()).isEqualTo("Ban Tổ chức");
    assertThat(saved().body().superior()).isEqualTo("Tỉnh ủy");
  }

  @Test
  void whatIsHalfTypedIsNotSavedWithTheFieldBefore() {
    var mayGoOn = new CountDownLatch(1);
    robot.interact(() -> {
      office().workplace().write("Việc trước", _ -> await(mayGoOn));
      type("setup-name", "Ban Tổ chức");
      type("setup-symbol", "BT");
    });
    mayGoOn.countDown();
    settle();
    assertThat(saved().body().name()).isEqualTo("Ban Tổ chức");
    assertThat(saved().body().symbol()).isEqualTo("SNV");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  @Test
  void theFormOfThePapersIsChosen() {
    choose("setup-form", BodyForm.PARTY);
    assertThat(saved().body().form()).isEqualTo(BodyForm.PARTY);
  }

  @Test
  void aCorrectionIsUndone() {
    fill("setup-name", "Ban Tổ chức");
    click("shell-undo");
    assertThat(saved().body().name()).isEqualTo("Sở Nội vụ");
    assertThat(text("setup-name")).isEqualTo("Sở Nội vụ");
  }

  @Test
  void aCountOfCopiesThatIsNoNumberIsRefused() {
    fill("setup-backups-kept", "mười");
    assertThat(labels()).contains("“mười” không phải là số. Nhập dạng 98,5 hoặc 1.234,5.");
    assertThat(saved().backups().kept()).isEqualTo(10);
  }

  @Test
  void theFolderForCopiesIsChosenInTheSystemsDialog() {
    click("setup-backup-choose");
    assertThat(saved().backups().folder()).isEqualTo(folder.resolve("van-ban").toString());
  }

  @Test
  void aCopyIsMadeAtOnceAndItsPlaceSaid() throws IOException {
    click("setup-backup-now");
    assertThat(((Labeled) find("notice-succeeded")).getText())
        .startsWith("Đã sao lưu và kiểm tra lại: " + folder.resolve("sao-luu"));
    try (var copies = Files.list(folder.resolve("sao-luu"))) {
      assertThat(copies).hasSize(1);
    }
    assertThat(labels()).anyMatch(text -> text.startsWith("Sao lưu gần nhất"));
  }

  @Test
  void aFolderThatCannotBeMadeIsAProblemWithAdvice() throws IOException {
    Path blocked = Files.writeString(folder.resolve("tep"), "").resolve("sao-luu");
    fill("setup-backups", blocked.toString());
    click("setup-backup-now");
    assertThat(((Labeled) find("notice-failed")).getText())
        .isEqualTo("Không đọc hoặc ghi được tệp dữ liệu.");
  }

  @Test
  void theFileIsCheckedAndFoundClean() {
    click("setup-check");
    assertThat(((Labeled) find("notice-succeeded")).getText()).startsWith("Tệp nguyên vẹn");
  }

  /// S0.a against S1: one document, two dates.
  @Test
  void theCheckPointsAtOddCitations() {
    click("setup-check");
    assertThat(((Labeled) find("notice-warned")).getText())
        .contains("viện dẫn cần xem", "1894/QĐ-UBND");
  }

  @Test
  void whatTheCheckFindsIsTold() throws IOException {
    try (var files = Files.walk(folder.resolve("vi-du.bangvang.tep-kem"))) {
      for (Path one : files.filter(Files::isRegularFile).toList()) Files.delete(one);
    }
    click("setup-check");
    assertThat(((Labeled) find("notice-refused")).getText())
        .startsWith("Không tìm thấy tệp “Kế hoạch của đơn vị.txt”");
  }

  @Test
  void themeAndScaleAreChosenHereToo() {
    choose("setup-theme", Theme.DARK);
    choose("setup-scale", new Scale(125));
    assertThat(look().theme().get()).isEqualTo(Theme.DARK);
    assertThat(look().scale().get()).isEqualTo(new Scale(125));
  }

  @Test
  void theKeyboardReachesTheButtonsByTheirLetters() {
    robot.interact(() -> find("setup-name").requestFocus());
    push(KeyCode.ALT, KeyCode.S);
    assertThat(all("notice-succeeded")).hasSize(1);
  }

  private void type(String id, String text) {
    var field = (TextField) find(id);
    field.requestFocus();
    field.setText(text);
  }

  private Office saved() {
    return read(all -> all.office().current());
  }

  @SuppressWarnings("unchecked")
  private <T> void choose(String id, T value) {
    robot.interact(() -> ((ComboBox<T>) find(id)).setValue(value));
    settle();
  }
}
