package vn.bangvang.app.nominations.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.domain.nomination.checklist.Reply;

/// Growth against the year before: four indices in score, DDCI in score or rank.
class ComparedAnswerTest extends AnswerTest {
  /// Writes into the field of that name on the line of one index.
  private void fill(String id, int line, String text) {
    var field = (TextField) shown("#" + id).toList().get(line);
    robot.interact(() -> {
      field.requestFocus();
      field.setText(text);
    });
    leave();
  }

  private void score(int line, String before, String now) {
    fill("answer-before-score", line, before);
    fill("answer-now-score", line, now);
  }

  /// Says of these lines that the unit is not in charge.
  private void leaveOut(Integer... places) {
    for (int line : places) robot.clickOn(shown("#answer-not-in-charge").toList().get(line));
    settle();
  }

  @Test
  void everyIndexHasItsLine() {
    ask(11);
    assertThat(said(".field-grid > .strong")).containsExactly("PAR INDEX", "PCI", "PAPI", "SIPAS");
  }

  @Test
  void ranksAreAskedOnlyWhereTheyCount() {
    ask(11);
    assertThat(shown("#answer-now-rank")).isEmpty();
    ask(12);
    assertThat(shown("#answer-now-rank")).hasSize(1);
  }

  @Test
  void aHigherScoreIsGrowth() {
    ask(11);
    leaveOut(1, 2, 3);
    score(0, "84,2", "86,5");
    assertThat(verdict())
        .isEqualTo(
            "Đạt: Tăng so với năm trước: PAR INDEX: 86,5 điểm (năm trước 84,2 điểm) – tiêu chí 11");
  }

  @Test
  void anIndexLeftBlankIsMissing() {
    ask(11);
    leaveOut(0, 3);
    score(2, "41,7", "42");
    assertThat(verdict())
        .isEqualTo("Còn thiếu: Chưa đủ số liệu hai năm để so sánh: PCI – tiêu chí 11");
  }

  @Test
  void whatIsInOtherHandsTakesNoFigures() {
    ask(11);
    score(2, "41,7", "42");
    leaveOut(2);
    assertThat(shown("#answer-now-score").filter(Node::isDisabled)).hasSize(1);
    leaveOut(2);
    assertThat(desk().answer(11).reply()).isEqualTo(Reply.NOT_YET);
  }

  /// There the whole criterion is set aside.
  @Test
  void aSingleIndexIsNotLeftOut() {
    ask(12);
    assertThat(shown("#answer-not-in-charge")).isEmpty();
  }

  @Test
  void oneIndexThatDidNotGrowIsNotMet() {
    ask(11);
    score(0, "84,2", "86,5");
    score(3, "80", "80");
    assertThat(verdict())
        .isEqualTo(
            "Chưa đạt: Không tăng so với năm trước: SIPAS: 80 điểm (năm trước 80 điểm) – tiêu chí"
                + " 11");
  }

  @Test
  void oneYearAloneIsNotEnough() {
    ask(12);
    fill("answer-now-score", 0, "66,43");
    assertThat(verdict())
        .isEqualTo("Còn thiếu: Chưa đủ số liệu hai năm để so sánh: DDCI – tiêu chí 12");
  }

  @ParameterizedTest
  @CsvSource({"12, 9, Đạt", "9, 9, Còn thiếu", "9, 12, Còn thiếu"})
  void aSmallerRankIsABetterOneAndAnotherLeavesTheScoreToDecide(
      String before, String now, String verdict) {
    ask(12);
    fill("answer-before-rank", 0, before);
    fill("answer-now-rank", 0, now);
    assertThat(verdict()).startsWith(verdict + ": ");
  }

  /// DDCI has to be up in score or in rank (S1.c).
  @Test
  void aBetterRankMakesUpForAScoreThatFell() {
    ask(12);
    score(0, "85", "84");
    fill("answer-before-rank", 0, "12");
    fill("answer-now-rank", 0, "9");
    assertThat(verdict())
        .isEqualTo(
            "Đạt: Tăng so với năm trước: DDCI: 84 điểm, hạng 9 (năm trước 85 điểm, hạng 12) – tiêu"
                + " chí 12");
  }

  @Test
  void figuresStandWhereTheyWereTyped() {
    ask(12);
    score(0, "85", "84");
    assertThat(
            List.of(text("answer-before-score"), text("answer-now-score"), text("answer-now-rank")))
        .containsExactly("85", "84", "");
  }

  @Test
  void aRankThatIsNotWholeIsRefusedAndTheFiguresStay() {
    ask(12);
    score(0, "84", "85");
    fill("answer-now-rank", 0, "9,5");
    assertThat(said(".refusal"))
        .containsExactly("“9,5” không phải là thứ hạng. Nhập số nguyên từ 1 trở lên.");
    assertThat(verdict()).startsWith("Đạt: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"98.567", "-1"})
  void aScoreThatMayMeanTwoThingsOrIsNegativeIsRefused(String typed) {
    ask(12);
    fill("answer-now-score", 0, typed);
    assertThat(said(".refusal")).hasSize(1);
    assertThat(desk().answer(12).reply()).isEqualTo(Reply.NOT_YET);
  }

  @Test
  void takingAllFiguresAwayIsNoAnswer() {
    ask(11);
    score(0, "84,2", "86,5");
    score(0, "", "");
    assertThat(desk().answer(11).reply()).isEqualTo(Reply.NOT_YET);
  }

  @Test
  void noLabelOfAFieldIsCut() {
    ask(12);
    assertThat(shown(".field .label .text").map(text -> ((Text) text).getText()))
        .containsExactly("Năm trước (điểm)", "Hạng năm trước", "Năm nay (điểm)", "Hạng năm nay");
  }
}
