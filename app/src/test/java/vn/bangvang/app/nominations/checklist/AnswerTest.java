package vn.bangvang.app.nominations.checklist;

import javafx.scene.Node;
import vn.bangvang.app.kit.ControlTest;
import vn.bangvang.domain.plan.criterion.SubjectKind;

/// A test that answers criteria of the provincial plan by their real controls and reads the
/// verdict.
abstract class AnswerTest extends ControlTest {
  private static final String CLAUSE = ", điểm a khoản 2 mục II";
  private ChecklistDesk desk = new ChecklistDesk(SubjectKind.COLLECTIVE, 1);

  /// The criteria for collectives with these places in the plan.
  ChecklistDesk ask(Integer... numbers) {
    desk = made(() -> new ChecklistDesk(SubjectKind.COLLECTIVE, numbers));
    show(desk.view().node());
    return desk;
  }

  ChecklistDesk desk() {
    return desk;
  }

  /// "Đạt: Đánh giá là đạt – tiêu chí 1": the badge and the sentence, without the clause.
  String verdict() {
    String because = said(".because").findFirst().orElseThrow().replace(CLAUSE, "");
    return said(".verdict .badge").findFirst().orElseThrow() + ": " + because;
  }

  /// Goes to the row of the first criterion, as arrow keys and Tab do.
  void stand() {
    robot.interact(() -> row().requestFocus());
    settle();
  }

  Node row() {
    return shown(".criterion").findFirst().orElseThrow();
  }
}
