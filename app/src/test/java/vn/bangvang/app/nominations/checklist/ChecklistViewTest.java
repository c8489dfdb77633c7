package vn.bangvang.app.nominations.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.criterion.SubjectKind;

/// The criteria one below the other.
class ChecklistViewTest extends AnswerTest {
  private Node row(int place) {
    return shown(".criterion").toList().get(place);
  }

  /// The five criteria of individuals and the five that a head takes from his unit (S1.d).
  private ChecklistDesk askHead() {
    var desk = made(() -> new ChecklistDesk(SubjectKind.HEAD));
    show(desk.view().node());
    return desk;
  }

  @Test
  void allThirteenCriteriaOfAUnitAreAsked() {
    ask();
    assertThat(said(".criterion .sign"))
        .containsExactly(
            "1.", "2.", "3.", "4.", "5.", "6.", "7.", "8.", "9.", "10.", "11.", "12.", "13.");
  }

  @Test
  void arrowsGoFromCriterionToCriterion() {
    ask();
    stand();
    push(KeyCode.DOWN);
    push(KeyCode.DOWN);
    assertThat(focused()).isEqualTo(row(2));
    push(KeyCode.UP);
    assertThat(focused()).isEqualTo(row(1));
  }

  @Test
  void arrowsStopAtTheEnds() {
    ask(1, 2);
    stand();
    push(KeyCode.UP);
    assertThat(focused()).isEqualTo(row(0));
    push(KeyCode.DOWN);
    push(KeyCode.DOWN);
    assertThat(focused()).isEqualTo(row(1));
  }

  @Test
  void theCriterionOneGoesToCanBeSeen() {
    var view = ask().view().node();
    stand();
    for (int i = 0; i < 12; i++) push(KeyCode.DOWN);
    var bounds = row(12).localToScene(row(12).getBoundsInLocal());
    assertThat(bounds.getMinY()).isBetween(0.0, view.getHeight());
  }

  @Test
  void theFocusStaysWhereAnAnswerIsGiven() {
    ask();
    stand();
    push(KeyCode.DIGIT1);
    assertThat(focused()).isEqualTo(row(0));
  }

  @Test
  void aHalfTypedTextOutlivesAnAnswerElsewhere() {
    ask(6, 1);
    write("answer-percent", "9");
    robot.interact(() -> desk().show());
    assertThat(text("answer-percent")).isEqualTo("9");
  }

  @Test
  void aHeadHasTheCriteriaOfIndividualsAndFiveMore() {
    askHead();
    assertThat(said(".criterion .sign"))
        .containsExactly("1.", "2.", "3.", "4.", "5.", "1.", "2.", "3.", "4.", "5.");
    assertThat(said(".heading")).containsExactly("Thêm đối với Người đứng đầu");
  }

  @Test
  void whatComesFromTheUnitIsNotAnsweredTwice() {
    askHead();
    assertThat(said(".criterion .muted").filter("Lấy từ kết quả của đơn vị"::equals)).hasSize(5);
    assertThat(shown("#evidence-add")).hasSize(5);
  }

  @Test
  void digitsAnswerNothingThatComesFromTheUnit() {
    var desk = askHead();
    robot.interact(() -> row(7).requestFocus());
    push(KeyCode.DIGIT1);
    assertThat(desk.answer(21).reply()).isEqualTo(Reply.NOT_YET);
  }

  @Test
  void everyCriterionCanBeHeard() {
    ask(1);
    assertThat(row(0).getAccessibleText())
        .isEqualTo("Được công nhận hoàn thành xuất sắc nhiệm vụ năm 2023.");
    assertThat(shown(".verdict").findFirst().orElseThrow().getAccessibleText())
        .isEqualTo("Còn thiếu. Chưa trả lời – tiêu chí 1, điểm a khoản 2 mục II");
  }
}
