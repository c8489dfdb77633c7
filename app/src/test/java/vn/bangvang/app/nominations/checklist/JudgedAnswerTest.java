package vn.bangvang.app.nominations.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bangvang.domain.nomination.checklist.Reply;

/// Criteria that somebody judges, and the answer that a criterion does not concern the nominee.
class JudgedAnswerTest extends AnswerTest {
  @Test
  void anUnansweredCriterionIsMissing() {
    ask(1);
    assertThat(verdict()).isEqualTo("Còn thiếu: Chưa trả lời – tiêu chí 1");
  }

  @Test
  void theVerdictCitesTheClauseOfThePlan() {
    ask(1);
    assertThat(said(".because"))
        .containsExactly("Chưa trả lời – tiêu chí 1, điểm a khoản 2 mục II");
  }

  @ParameterizedTest
  @CsvSource({
    "Đạt, Đạt: Đánh giá là đạt – tiêu chí 1",
    "Chưa đạt, Chưa đạt: Đánh giá là chưa đạt – tiêu chí 1"
  })
  void aClickJudges(String button, String verdict) {
    ask(1);
    press(button);
    assertThat(verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"DIGIT1, MET", "NUMPAD1, MET", "DIGIT2, NOT_MET", "NUMPAD2, NOT_MET"})
  void aDigitJudges(KeyCode key, Reply.Judgement judgement) {
    ask(1);
    stand();
    push(key);
    assertThat(desk().answer(1).reply()).isEqualTo(new Reply.Judged(judgement));
  }

  /// "Not applicable" is an answer with a reason, where the plan says whom it concerns (S1.e).
  @Test
  void notApplicableLeadsToTheReason() {
    ask(9);
    press("Không áp dụng");
    assertThat(focused()).isEqualTo(find("answer-reason"));
    fill("answer-reason", "");
    assertThat(verdict()).isEqualTo("Còn thiếu: Chưa nêu lý do không áp dụng – tiêu chí 9");
  }

  @Test
  void keyThreeIsNotApplicableToo() {
    ask(9);
    stand();
    push(KeyCode.DIGIT3);
    assertThat(desk().answer(9).reply())
        .isEqualTo(new Reply.NotApplicable("không được giao vốn đầu tư công"));
    assertThat(focused()).isEqualTo(find("answer-reason"));
    assertThat(text("answer-reason")).isEqualTo("không được giao vốn đầu tư công");
  }

  @Test
  void whatConcernsEverybodyOffersNoWayAround() {
    ask(1);
    assertThat(said(".toggle-button")).containsExactly("Đạt", "Chưa đạt");
    stand();
    push(KeyCode.DIGIT3);
    assertThat(desk().answer(1).reply()).isEqualTo(Reply.NOT_YET);
  }

  /// Alt and a digit go to a place of the window.
  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"ALT", "CONTROL"})
  void aShortcutWithADigitAnswersNothing(KeyCode modifier) {
    ask(1);
    stand();
    push(modifier, KeyCode.DIGIT1);
    assertThat(desk().answer(1).reply()).isEqualTo(Reply.NOT_YET);
  }

  @Test
  void theReasonStandsInTheVerdict() {
    ask(9);
    press("Không áp dụng");
    fill("answer-reason", "đơn vị mới thành lập tháng 11/2023");
    assertThat(verdict())
        .isEqualTo("Không áp dụng: Không áp dụng: đơn vị mới thành lập tháng 11/2023 – tiêu chí 9");
  }

  @Test
  void digitsInTheReasonAnswerNothing() {
    ask(9);
    press("Không áp dụng");
    fill("answer-reason", "");
    click("answer-reason");
    robot.write("12");
    leave();
    assertThat(desk().answer(9).reply()).isEqualTo(new Reply.NotApplicable("12"));
  }

  @Test
  void notApplicableCanBeTakenBack() {
    ask(9);
    press("Không áp dụng");
    press("Không áp dụng");
    assertThat(desk().answer(9).reply()).isEqualTo(Reply.NOT_YET);
    assertThat(shown("#answer-reason")).isEmpty();
  }

  /// Investment counts only where capital was assigned (S1.e).
  @Test
  void whereThePlanSaysWhomItConcernsTheReasonIsProposed() {
    ask(9);
    press("Không áp dụng");
    assertThat(text("answer-reason")).isEqualTo("không được giao vốn đầu tư công");
    assertThat(verdict()).startsWith("Không áp dụng: ");
  }

  /// Saying that there is one is not yet naming it.
  @Test
  void aDocumentNobodyCanNameIsMissing() {
    ask(3);
    press("Có văn bản");
    assertThat(verdict()).isEqualTo("Còn thiếu: Chưa nêu số, ngày của văn bản – tiêu chí 3");
  }

  @Test
  void noDocumentIsNotMet() {
    ask(3);
    press("Không có");
    assertThat(verdict()).isEqualTo("Chưa đạt: Không có văn bản – tiêu chí 3");
  }

  @Test
  void anInitiativeNeedsItsDecision() {
    ask(8);
    press("Được công nhận");
    assertThat(verdict())
        .isEqualTo("Còn thiếu: Chưa nêu quyết định công nhận sáng kiến – tiêu chí 8");
  }
}
