package vn.bangvang.app.plans.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.style.Scale;

/// What is seen of a document and of what was found in it.
class ReadingLooksTest extends ReadingCase {
  @Test
  void whatIsSureIsFilledInAndTheFirstThatNeedsALookIsLookedAt() {
    read(Document.text());
    assertThat(labels()).contains("Đọc kế hoạch", "ke-hoach.txt", "Nhận 43/45");
    assertThat(current())
        .startsWith("Lưu ý: Số “27 /2026/TT-BNV” có khoảng trắng thừa")
        .endsWith("Cần xem");
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
            "Thông tin", "Cơ quan ban hành: Ủy ban nhân dân xã An Khê Trung. Chắc chắn. Đã điền");
    assertThat(IntStream.range(0, rows.size()).mapToObj(rows::get)).allMatch(row -> row != null);
  }

  private List<String> seen() {
    return scene().getRoot().lookupAll(".script .list-cell").stream()
        .filter(cell -> !((ListCell<?>) cell).isEmpty())
        .map(Node::getAccessibleText)
        .toList();
  }

  private boolean isWhole(Region button) {
    var bounds = button.localToScene(button.getBoundsInLocal());
    return bounds.getMaxX() <= scene().getWidth()
        && bounds.getMaxY() <= scene().getHeight()
        && button.getWidth() >= Math.floor(button.prefWidth(-1));
  }
}
