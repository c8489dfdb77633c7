package vn.bangvang.app.kit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.app.kit.ControlTest;
import vn.bangvang.domain.shared.DateText;
import vn.bangvang.domain.shared.PartialDate;

/// Dates, lines and paragraphs.
class TextKindsTest extends ControlTest {
  private final List<String> taken = new ArrayList<>();

  /// Tells what it took in the form in which dates are stored.
  private TextEntry<PartialDate> date() {
    var entry =
        made(() ->
            TextEntry.date("evidence.dated").takenBy(date -> taken.add(DateText.stored(date))));
    show(entry.node());
    return entry;
  }

  private TextEntry<String> paragraph() {
    var entry = made(() -> TextEntry.paragraph("session.discussion", 2).takenBy(taken::add));
    show(entry.node());
    return entry;
  }

  @ParameterizedTest
  @CsvSource({
    "5/3/23, 05/03/2023, 2023-03-05",
    "05032023, 05/03/2023, 2023-03-05",
    "25.12.2023, 25/12/2023, 2023-12-25",
    "3/2023, 03/2023, 2023-03",
    "quý iv/2023, Quý IV/2023, 2023-Q4",
    "năm 2023, 2023, 2023"
  })
  void aDateIsTypedInManyWaysAndShownInOne(String typed, String shown, String stored) {
    date();
    fill("evidence-dated", typed);
    assertThat(text("evidence-dated")).isEqualTo(shown);
    assertThat(taken).containsExactly(stored);
  }

  @Test
  void anEmptyDateSaysHowToWriteOne() {
    date();
    assertThat(((TextField) find("evidence-dated")).getPromptText()).isEqualTo("ngày/tháng/năm");
  }

  @Test
  void aDayThatDoesNotExistIsRefusedByItsName() {
    date();
    fill("evidence-dated", "30/2/2023");
    assertThat(said(".refusal"))
        .containsExactly("“30/2/2023” không phải là ngày có thật. Nhập ngày dạng 25/12/2023.");
    assertThat(taken).isEmpty();
  }

  @Test
  void aDateCanBeTakenAway() {
    var entry = date();
    robot.interact(() -> entry.show(PartialDate.on(2023, 3, 5)));
    fill("evidence-dated", "");
    assertThat(taken).containsExactly("");
    assertThat(said(".refusal")).isEmpty();
  }

  /// Some keyboards send letters and tones apart.
  @Test
  void aLineIsComposedAndWithoutDoubledBlanks() {
    show(made(() -> TextEntry.text("session.place").takenBy(taken::add)).node());
    fill("session-place", "  Pho\u0300ng   ho\u0323p số 2 ");
    assertThat(taken).containsExactly("Phòng họp số 2");
    assertThat(text("session-place")).isEqualTo("Phòng họp số 2");
  }

  @Test
  void enterMakesANewLineInAParagraph() {
    paragraph();
    click("session-discussion");
    robot.write("Ý kiến thứ nhất").push(KeyCode.ENTER).write("Ý kiến thứ hai");
    assertThat(taken).isEmpty();
    leave();
    assertThat(taken).containsExactly("Ý kiến thứ nhất\nÝ kiến thứ hai");
  }

  @Test
  void aLongParagraphKeepsEveryWord() {
    paragraph();
    String discussion = "Hội đồng thống nhất. ".repeat(60).strip();
    robot.interact(() -> ((TextArea) find("session-discussion")).setText(discussion));
    click("session-discussion");
    leave();
    assertThat(taken).containsExactly(discussion);
  }
}
