package vn.bangvang.app.nominations.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.domain.nomination.checklist.Reply;

/// Percentages, counts and ratings.
class MeasuredAnswerTest extends AnswerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100 | Đạt: Đạt 100 % (yêu cầu ≥ 100 %) – tiêu chí 6",
        "100 % | Đạt: Đạt 100 % (yêu cầu ≥ 100 %) – tiêu chí 6",
        "99,99 | Chưa đạt: Mới đạt 99,99 % (yêu cầu ≥ 100 %) – tiêu chí 6",
        "97.6 | Chưa đạt: Mới đạt 97,6 % (yêu cầu ≥ 100 %) – tiêu chí 6",
        "0 | Chưa đạt: Mới đạt 0 % (yêu cầu ≥ 100 %) – tiêu chí 6"
      })
  void aPercentageIsHeldAgainstItsTarget(String typed, String verdict) {
    ask(6);
    fill("answer-percent", typed);
    assertThat(verdict()).isEqualTo(verdict);
  }

  /// The clerk sees what he typed, the verdict what was understood.
  @Test
  void aBadPercentageLeavesTheOldAnswerAndSaysWhy() {
    ask(6);
    fill("answer-percent", "100");
    fill("answer-percent", "một trăm");
    assertThat(desk().answer(6).reply()).isEqualTo(new Reply.Measured(BigDecimal.valueOf(100)));
    assertThat(said(".refusal"))
        .containsExactly("“một trăm” không phải là số. Nhập dạng 98,5 hoặc 1.234,5.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"98.567", "985", "-1"})
  void aPercentageThatCannotBeIsRefusedBesideItsField(String typed) {
    ask(6);
    fill("answer-percent", typed);
    assertThat(said(".refusal")).hasSize(1);
    assertThat(desk().answer(6).reply()).isEqualTo(Reply.NOT_YET);
  }

  @Test
  void anEmptiedFieldIsNoAnswer() {
    ask(6);
    fill("answer-percent", "100");
    fill("answer-percent", "");
    assertThat(desk().answer(6).reply()).isEqualTo(Reply.NOT_YET);
  }

  @Test
  void digitsInTheFieldAreANumberNotAJudgement() {
    ask(6);
    click("answer-percent");
    robot.write("12");
    push(KeyCode.ENTER);
    assertThat(desk().answer(6).reply()).isEqualTo(new Reply.Measured(BigDecimal.valueOf(12)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | Đạt: Có 0 trường hợp (yêu cầu = 0) – tiêu chí 10",
        "2 | Chưa đạt: Có 2 trường hợp, không đúng yêu cầu = 0 – tiêu chí 10",
        "1.200 | Chưa đạt: Có 1.200 trường hợp, không đúng yêu cầu = 0 – tiêu chí 10"
      })
  void aCountIsHeldAgainstItsTarget(String typed, String verdict) {
    ask(10);
    fill("answer-count", typed);
    assertThat(verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"'1,5'", "-1"})
  void aCountIsWholeAndNotNegative(String typed) {
    ask(10);
    fill("answer-count", typed);
    assertThat(said(".refusal"))
        .containsExactly("“" + typed + "” phải là số nguyên không âm, ví dụ 0 hoặc 12.");
    assertThat(desk().answer(10).reply()).isEqualTo(Reply.NOT_YET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tốt | Đạt: Xếp loại Tốt (yêu cầu từ Tốt trở lên) – tiêu chí 4",
        "Khá | Chưa đạt: Xếp loại Khá, dưới mức Tốt – tiêu chí 4",
        "Yếu | Chưa đạt: Xếp loại Yếu, dưới mức Tốt – tiêu chí 4"
      })
  void aRatingIsHeldAgainstItsLevel(String level, String verdict) {
    ask(4);
    choose(level);
    assertThat(verdict()).isEqualTo(verdict);
  }

  @Test
  void onlyTheLevelsOfTheScaleCanBeChosen() {
    ask(4);
    assertThat(((ComboBox<?>) find("answer-level")).getItems().toString())
        .isEqualTo("[Tốt, Khá, Trung bình, Yếu]");
  }

  @Test
  void whatDoesNotApplyLeavesItsFieldEmpty() {
    ask(9);
    fill("answer-percent", "98");
    press("Không áp dụng");
    assertThat(text("answer-percent")).isEmpty();
  }

  /// Opens the list and clicks on a level, as people do.
  private void choose(String level) {
    click("answer-level");
    robot.clickOn(level);
    settle();
  }
}
