package vn.bangvang.app.kit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.kit.ControlTest;

/// A long text of one line is seen whole, and keys do in it what they do in every field.
class WrappedTextTest extends ControlTest {
  private final List<String> taken = new ArrayList<>();
  private TextEntry<String> entry;

  @BeforeEach
  void showShort() {
    entry = made(() -> TextEntry.wrapped("basis.about").takenBy(taken::add));
    show(entry.node());
    robot.interact(() -> entry.show("về cải cách hành chính"));
    settle();
  }

  @Test
  void theFieldGrowsWithItsText() {
    double before = area().getHeight();
    robot.interact(() -> entry.show("đẩy mạnh cải cách hành chính ".repeat(20)));
    settle();
    assertThat(area().getHeight()).isGreaterThan(before * 2);
  }

  @Test
  void enterTakesTheTextAndBreaksNoLine() {
    click("basis-about");
    robot.interact(() -> area().appendText(" năm 2023"));
    push(KeyCode.ENTER);
    assertThat(taken).containsExactly("về cải cách hành chính năm 2023");
    assertThat(area().getText()).doesNotContain("\n");
  }

  @Test
  void tabGoesOnToTheNextField() {
    click("basis-about");
    push(KeyCode.TAB);
    assertThat(focused()).isEqualTo(find("elsewhere"));
    assertThat(area().getText()).doesNotContain("\t");
  }

  @Test
  void aPastedTextOfSeveralLinesBecomesOne() {
    fill("basis-about", "về cải cách\nthủ tục");
    assertThat(taken).containsExactly("về cải cách thủ tục");
  }

  private TextArea area() {
    return (TextArea) find("basis-about");
  }
}
