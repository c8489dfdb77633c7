package vn.bangvang.app.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// From a document to a plan, by the keys alone.
class ReadingScreenTest extends ReadingCase {
  @Test
  void aPlanIsMadeByOneKeyAndTakenBackByOne() {
    int before = plans().size();
    read(Document.text());
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(isReading()).isFalse();
    assertThat(text("plan-title")).isEqualTo(Document.TITLE);
    assertThat(made().paper().heading().number().canonical()).isEqualTo("21/KH-UBND");
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(plans()).hasSize(before);
  }

  @Test
  void nothingIsSavedBeforeTheEnd() {
    var before = office().workplace().latest().get();
    read(Document.text());
    push(KeyCode.ENTER);
    push(KeyCode.S);
    assertThat(office().workplace().latest().get()).isEqualTo(before);
  }

  @Test
  void everyFindingCanBeAcceptedByEnterAlone() {
    read(Document.text());
    for (int i = 0; i < Document.FINDINGS; i++) push(KeyCode.ENTER);
    assertThat(all("reading-next-open")).isEmpty();
    assertThat(current()).startsWith("Người ký").endsWith("Đã nhận");
  }

  @Test
  void whatIsCorrectedAndSkippedShowsInThePlan() {
    read(Document.text());
    current("Tên kế hoạch");
    push(KeyCode.F2);
    robot.interact(() -> ((TextInputControl) find("reading-title")).setText("Một cửa mới"));
    push(KeyCode.ENTER);
    assertThat(current()).startsWith("Loại kế hoạch");
    current("Nơi nhận: Sở Nội vụ");
    push(KeyCode.DELETE);
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(made().title()).isEqualTo("Một cửa mới");
    assertThat(made().paper().recipients())
        .extracting(one -> one.text())
        .contains("UBND tỉnh")
        .doesNotContain("Sở Nội vụ");
  }

  @Test
  void aCorrectionThatCannotBeStaysOpenAndSaysWhy() {
    read(Document.text());
    current("Ngày ban hành");
    push(KeyCode.F2);
    robot.interact(() -> ((TextInputControl) find("reading-issued-on")).setText("31/2/2026"));
    push(KeyCode.ENTER);
    assertThat(labels()).anyMatch(text -> text.contains("31/2/2026"));
    assertThat(scene().getFocusOwner()).isEqualTo(find("reading-issued-on"));
    push(KeyCode.ESCAPE);
    assertThat(current()).isEqualTo("Ngày ban hành: 05/02/2026. Chắc chắn. Đã điền");
  }

  @Test
  void whatWasSkippedIsTakenBack() {
    read(Document.text());
    current("Tên kế hoạch");
    push(KeyCode.S);
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(current()).startsWith("Tên kế hoạch").endsWith("Đã điền");
    assertThat(plans()).hasSize(5);
  }

  @Test
  void f8GoesFromOneThatNeedsALookToTheNext() {
    read(Document.text());
    push(KeyCode.F8);
    assertThat(current()).startsWith("Lưu ý: Thông tư số 27/2026/TT-BNV");
    push(KeyCode.ENTER);
    push(KeyCode.F8);
    assertThat(current()).startsWith("Lưu ý: Số “27");
  }

  @Test
  void escLeavesAtOnceWhileNothingWasDecided() {
    read(Document.text());
    push(KeyCode.ESCAPE);
    assertThat(isReading()).isFalse();
    assertThat(scene().getFocusOwner()).isEqualTo(find("plans-tree"));
  }

  @Test
  void escAsksBeforeDecisionsAreLost() {
    read(Document.text());
    push(KeyCode.S);
    push(KeyCode.ESCAPE);
    assertThat(labels()).anyMatch(text -> text.startsWith("Đã quyết định 1 nội dung"));
    push(KeyCode.ESCAPE);
    assertThat(all("reading-leaving")).isEmpty();
    assertThat(isReading()).isTrue();
    push(KeyCode.ESCAPE);
    click("reading-leave-anyway");
    assertThat(isReading()).isFalse();
  }
}
