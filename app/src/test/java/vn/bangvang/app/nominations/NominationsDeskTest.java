package vn.bangvang.app.nominations;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.screen.ScreenTest;
import vn.bangvang.app.shell.Place;
import vn.bangvang.domain.plan.Movement;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.PlanRow;
import vn.bangvang.domain.plan.Standards;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.plan.reward.Rewards;

/// How one goes in and out of what is looked at beside the table.
class NominationsDeskTest extends ScreenTest {
  private static final PlanId SECOND = new PlanId(new UUID(0, 2));

  @BeforeEach
  void goThere() {
    go(Place.NOMINATIONS);
  }

  private TableView<?> table() {
    return (TableView<?>) find("nominations-table");
  }

  private String chooseFirst() {
    robot.interact(() -> table().getSelectionModel().clearAndSelect(0));
    settle();
    return ((Labeled) find("nomination-name")).getText();
  }

  private List<Node> primary() {
    return scene().getRoot().lookupAll("." + Styles.ACCENT).stream()
        .filter(node -> node.isVisible() && node.getStyleClass().contains("button"))
        .toList();
  }

  @Test
  void aPressedChipKeepsTheFocus() {
    var chip = (ToggleButton) find("chip-undecided");
    robot.interact(chip::requestFocus);
    push(KeyCode.SPACE);
    assertThat(chip.isSelected()).isTrue();
    assertThat(scene().getFocusOwner()).isSameAs(chip);
    assertThat(table().getItems()).hasSize(8);
    push(KeyCode.SPACE);
    assertThat(table().getItems()).hasSize(42);
  }

  @Test
  void thereIsOnePrimaryButtonAtATime() {
    assertThat(primary()).extracting(Node::getId).containsExactly("nominations-add");
    click("nominations-add");
    assertThat(primary()).extracting(Node::getId).containsExactly("nominations-save");
  }

  @Test
  void escapeLeadsOutOfTheFormBackToWhatWasLookedAt() {
    String name = chooseFirst();
    click("nominations-add");
    push(KeyCode.ESCAPE);
    assertThat(((Labeled) find("nomination-name")).getText()).isEqualTo(name);
  }

  @Test
  void theFormIsLeftByItsButtonToo() {
    click("nominations-add");
    click("nominations-cancel");
    assertThat(all("nominations-save")).isEmpty();
    assertThat(primary()).extracting(Node::getId).containsExactly("nominations-add");
  }

  @Test
  void escapeInAHalfTypedFieldClosesItsListFirst() {
    click("nominations-add");
    robot.write("so");
    settle();
    push(KeyCode.ESCAPE);
    assertThat(all("nominations-save")).hasSize(1);
    push(KeyCode.ESCAPE);
    assertThat(all("nominations-save")).isEmpty();
  }

  @Test
  void anotherPlanClosesTheDetailAndBackOpensItAgain() {
    String name = chooseFirst();
    addSecondPlan();
    robot.interact(() -> plans().setValue(second()));
    settle();
    assertThat(all("nomination-name")).isEmpty();
    assertThat(table().getItems()).isEmpty();
    push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(((Labeled) find("nomination-name")).getText()).isEqualTo(name);
    assertThat(table().getItems()).hasSize(42);
  }

  @Test
  void backFromElsewhereLeadsToTheSameRow() {
    String name = chooseFirst();
    push(KeyCode.ALT, KeyCode.DIGIT1);
    push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(((Labeled) find("nomination-name")).getText()).isEqualTo(name);
    assertThat(table().getSelectionModel().getSelectedIndex()).isZero();
  }

  private void addSecondPlan() {
    robot.interact(() ->
        office()
            .workplace()
            .write(
                "Thêm kế hoạch",
                all -> {
                  var id = all.plans().list().getFirst().id();
                  all.plans().save(like(all.plans().find(id).orElseThrow()));
                }));
    settle();
  }

  private static Plan like(Plan first) {
    var standards = new Standards(List.of(), List.of());
    var rewards = new Rewards(List.of(), List.of(), 1);
    var known = first.movement();
    var movement =
        new Movement(known.purpose(), known.targets(), course(known), standards, rewards);
    return new Plan(SECOND, first.paper(), first.standing(), movement, first.execution());
  }

  private static Course course(Movement of) {
    var round = new RoundId(SECOND.value());
    return Course.single(round, of.course().start(), of.course().until(), List.of());
  }

  private PlanRow second() {
    return plans().getItems().stream()
        .filter(row -> row.id().equals(SECOND))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private ComboBox<PlanRow> plans() {
    return (ComboBox<PlanRow>) find("shell-plan");
  }
}
