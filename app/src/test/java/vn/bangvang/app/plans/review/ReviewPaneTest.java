package vn.bangvang.app.plans.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.app.kit.ChoiceLine;
import vn.bangvang.app.plans.edit.MovementPieces;
import vn.bangvang.app.plans.edit.Pieces;
import vn.bangvang.app.plans.edit.PlanPage;
import vn.bangvang.app.plans.edit.PlanTab;
import vn.bangvang.app.plans.tab.TabCase;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.adoption.Adoption;
import vn.bangvang.domain.plan.adoption.Differences;
import vn.bangvang.domain.plan.citation.Citations;
import vn.bangvang.domain.shared.DocumentNumber;

/// What waits to be looked at, each leading to its place; what the plan above changed, each to be
/// accepted or left.
class ReviewPaneTest extends TabCase {
  private final List<Part.Spot> gone = new ArrayList<>();
  private final Plan before = ExampleOffice.launchPlan();
  private Plan parent = before;

  private final List<ReviewPane> panes = new ArrayList<>();

  private void next() {
    robot.interact(() -> panes.getLast().next());
  }

  /// The pane in the place of a page.
  private record Pane(ReviewPane pane) implements PlanTab {
    @Override
    public Node node() {
      return pane.node();
    }

    @Override
    public void show(PlanPage page) {
      pane.show(page);
    }
  }

  @BeforeEach
  void openPane() {
    plan = Adoption.child(new PlanId(id(1)), before, "", before.paper());
    parent = MovementPieces.THEME.with().apply(before, "Chung tay cải cách hành chính");
    open(desk -> {
      panes.add(new ReviewPane(desk, gone::add));
      return new Pane(panes.getLast());
    });
    compare();
  }

  private void compare() {
    kin = new PlanPage.Kin(List.of(parent), List.of(), List.of());
    margin =
        new PlanPage.Margin(
            Citations.in(plan, List.of(before), List.of()),
            Differences.of(plan, parent),
            List.of());
    robot.interact(this::again);
    settle();
  }

  @Test
  void theListSaysHowManyAreReady() {
    assertThat(said(".heading")).anyMatch(text -> text.matches("Điều kiện ban hành: \\d+/\\d+"));
  }

  @Test
  void whatIsMissingStandsFirst() {
    assertThat(shown(".choice-line").map(Node::getAccessibleText))
        .startsWith("Số, ký hiệu: chưa có; Còn thiếu", "Ngày ban hành: chưa có; Còn thiếu")
        .last()
        .asString()
        .endsWith("; Đã có");
  }

  @Test
  void thePointsAreGoneThroughOneAfterTheOther() {
    next();
    next();
    assertThat(gone).containsExactly(Part.NUMBER.whole(), Part.DATE.whole());
  }

  @Test
  void whoWentSomewhereHimselfGoesOnFromThere() {
    robot.interact(() -> panes.getLast().went(Part.NUMBER.whole()));
    next();
    assertThat(gone).containsExactly(Part.DATE.whole());
  }

  @Test
  void aPointThatWasSettledMakesRoomForTheOneAfterIt() {
    next();
    plan = Pieces.NUMBER.with().apply(plan, new DocumentNumber("12/KH-UBND"));
    robot.interact(this::again);
    next();
    assertThat(gone).containsExactly(Part.NUMBER.whole(), Part.DATE.whole());
  }

  @Test
  void afterTheLastPointComesTheFirst() {
    for (int i = 0; i < 20; i++) next();
    int points = (int) gone.stream().distinct().count();
    assertThat(gone.get(points)).isEqualTo(Part.NUMBER.whole());
    assertThat(points).isLessThan(20);
  }

  @Test
  void everyLineLeadsToItsPlace() {
    var line =
        shown(".choice-line")
            .filter(one -> one.getAccessibleText().startsWith("Số, ký hiệu"))
            .findFirst()
            .orElseThrow();
    robot.interact(line::requestFocus);
    push(KeyCode.ENTER);
    assertThat(gone).containsExactly(Part.NUMBER.whole());
    assertThat(line).isInstanceOf(ChoiceLine.class);
  }

  @Test
  void aDifferenceIsAcceptedAsOneStep() {
    assertThat(said(".plain")).anyMatch(text -> text.contains("Chung tay cải cách hành chính"));
    fire("difference-accept-1");
    assertThat(plan.movement().purpose().theme()).isEqualTo("Chung tay cải cách hành chính");
    assertThat(said).containsExactly("Nhận sửa đổi của cấp trên: Chủ đề");
    assertThat(Differences.of(plan, parent)).isEmpty();
  }

  @Test
  void aDifferenceThatIsLeftIsNotShownAgain() {
    String theme = plan.movement().purpose().theme();
    fire("difference-leave-1");
    assertThat(plan.movement().purpose().theme()).isEqualTo(theme);
    compare();
    assertThat(shown("#difference-leave-1")).isEmpty();
  }
}
