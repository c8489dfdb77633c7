package vn.bangvang.app.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.screen.ScreenTest;
import vn.bangvang.app.shell.Place;
import vn.bangvang.app.style.Scale;
import vn.bangvang.app.work.FileDesk;
import vn.bangvang.domain.plan.Plan;

/// From a document to a plan, by the keys alone.
class ReadingScreenTest extends ScreenTest {
  @BeforeEach
  void goThere() {
    go(Place.PLANS);
  }

  @Override
  protected FileDesk desk() {
    return new FileDesk() {
      @Override
      public Optional<Path> choose(String title) {
        return Optional.of(folder.resolve("ke-hoach.txt"));
      }

      @Override
      public Optional<Path> chooseFolder(String title) {
        return Optional.empty();
      }

      @Override
      public void open(Path file) {}
    };
  }

  private void read(String text) {
    try {
      Files.writeString(folder.resolve("ke-hoach.txt"), text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    push(KeyCode.CONTROL, KeyCode.O);
  }

  private boolean isReading() {
    return all("reading").findAny().isPresent();
  }

  private List<Plan> plans() {
    return read(repositories -> repositories.plans().all());
  }

  private Plan made() {
    return plans().stream()
        .filter(plan -> plan.title().contains("Một cửa"))
        .findFirst()
        .orElseThrow();
  }

  /// The row of the record that is looked at, as it is said.
  private String current() {
    return scene().getRoot().lookupAll(".record .list-cell:selected").stream()
        .map(Node::getAccessibleText)
        .findFirst()
        .orElseThrow();
  }

  private String current(String starts) {
    for (int i = 0; i < 60 && !current().startsWith(starts); i++) push(KeyCode.DOWN);
    return current();
  }

  @Test
  void whatIsSureIsFilledInAndTheFirstThatNeedsALookIsLookedAt() {
    read(Document.text());
    assertThat(labels()).contains("Đọc kế hoạch", "ke-hoach.txt", "Nhận 43/45");
    assertThat(current())
        .startsWith("Lưu ý: Số “27 /2026/TT-BNV” có khoảng trắng thừa")
        .endsWith("Cần xem");
  }

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

  @Test
  void aBadFileIsToldAndTheScreenStaysAsItWas() {
    read("");
    assertThat(isReading()).isFalse();
    assertThat(((Labeled) find("notice-refused")).getText()).startsWith("Tệp không có chữ nào");
  }

  @Test
  void copiedTextIsReadToo() {
    robot.interact(() -> {
      var content = new ClipboardContent();
      content.putString(Document.text());
      Clipboard.getSystemClipboard().setContent(content);
    });
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
    assertThat(labels()).contains("văn bản đã sao chép", "Nhận 43/45");
  }

  @Test
  void aLongTextDrawsOnlyWhatIsSeen() {
    String longer =
        Document.text().replace("I. MỤC ĐÍCH", "Một dòng dài của văn bản.\n".repeat(6000));
    read(longer);
    push(KeyCode.END);
    assertThat(current()).startsWith("Người ký");
    assertThat(scene().getRoot().lookupAll(".script .list-cell")).hasSizeLessThan(150);
    assertThat(seen()).anyMatch(line -> line.contains("Lò Văn Hạnh"));
  }

  private List<String> seen() {
    return scene().getRoot().lookupAll(".script .list-cell").stream()
        .filter(cell -> !((ListCell<?>) cell).isEmpty())
        .map(Node::getAccessibleText)
        .toList();
  }

  @Test
  void aClickOnAMarkLooksAtItsFinding() {
    read(Document.text());
    var line =
        scene().getRoot().lookupAll(".script .list-cell").stream()
            .filter(cell -> "Số: 21/KH-UBND".equals(cell.getAccessibleText()))
            .findFirst()
            .orElseThrow();
    var letters = line.lookup(".script-mark");
    robot.clickOn(letters.localToScreen(letters.getBoundsInLocal()));
    settle();
    assertThat(current()).startsWith("Số, ký hiệu: 21/KH-UBND");
  }

  @Test
  void everythingFitsAtLargeLetters() {
    read(Document.text());
    robot.interact(() -> look().scale().set(new Scale(150)));
    settle();
    for (String id : List.of("reading-make", "reading-leave", "reading-accept", "reading-back"))
      assertThat(isWhole((Region) find(id))).as(id).isTrue();
  }

  private boolean isWhole(Region button) {
    var bounds = button.localToScene(button.getBoundsInLocal());
    return bounds.getMaxX() <= scene().getWidth()
        && bounds.getMaxY() <= scene().getHeight()
        && button.getWidth() >= Math.floor(button.prefWidth(-1));
  }

  @Test
  void f1SpeaksOfTheScreenThatIsSeen() {
    read(Document.text());
    push(KeyCode.F1);
    assertThat(labels()).contains("Đọc kế hoạch từ văn bản");
  }

  @Test
  void everyRowSaysWhatItIsHowSureAndHowDecided() {
    read(Document.text());
    var rows =
        scene().getRoot().lookupAll(".record .list-cell").stream()
            .filter(cell -> !((ListCell<?>) cell).isEmpty())
            .map(Node::getAccessibleText)
            .toList();
    assertThat(rows)
        .contains(
            "Thông tin", "Cơ quan ban hành: ỦY BAN NHÂN DÂN XÃ AN KHÊ TRUNG. Chắc chắn. Đã điền");
    assertThat(IntStream.range(0, rows.size()).mapToObj(rows::get)).allMatch(row -> row != null);
  }
}
