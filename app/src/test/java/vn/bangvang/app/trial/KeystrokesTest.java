package vn.bangvang.app.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.app.screen.ScreenTest;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanRow;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.shared.PartialDate;

/// How many keys a clerk presses from the desk to a new plan, without the mouse: every key of a
/// combination counts, and every letter typed.
class KeystrokesTest extends ScreenTest {
  private int pressed;

  private void press(KeyCode... keys) {
    pressed += keys.length;
    push(keys);
  }

  /// What stood in the field is marked, and so replaced.
  private void type(String text) {
    pressed += text.length();
    for (char letter : text.toCharArray()) robot.write(letter);
    settle();
  }

  @SuppressWarnings("unchecked")
  private Plan inView() {
    var id = ((ComboBox<PlanRow>) find("shell-plan")).getValue().id();
    return read(all -> all.plans().find(id).orElseThrow());
  }

  private String focused() {
    var owner = scene().getFocusOwner();
    return owner == null ? "" : owner.getId();
  }

  @Test
  void nextYearsPlanUntilItIsIssued(TestReporter reporter) {
    press(KeyCode.ALT, KeyCode.DIGIT2);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    type("15");
    press(KeyCode.TAB);
    type("05012024");
    press(KeyCode.F8);
    assertThat(focused()).isEqualTo("milestone-when-1");
    type("15012025");
    press(KeyCode.ENTER);
    press(KeyCode.ALT, KeyCode.B);
    var plan = inView();
    assertThat(plan.title()).endsWith("năm 2024");
    assertThat(plan.paper().heading().number().written()).isEqualTo("15/KH-UBND");
    assertThat(plan.paper().heading().issued()).isEqualTo(PartialDate.on(2024, 1, 5));
    assertThat(plan.course().milestones().getFirst().when()).isEqualTo(PartialDate.on(2025, 1, 15));
    assertThat(plan.standing().stage()).isInstanceOf(Standing.Stage.Issued.class);
    reporter.publishEntry("keys to next year's plan, issued", String.valueOf(pressed));
    assertThat(pressed).isEqualTo(28);
  }

  @Test
  void theOfficesOwnPlan(TestReporter reporter) {
    press(KeyCode.ALT, KeyCode.DIGIT2);
    press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N);
    press(KeyCode.ENTER);
    assertThat(share()).isEqualTo(read(all -> all.office().current().body().name()));
    reporter.publishEntry("keys to the office's own plan", String.valueOf(pressed));
    assertThat(pressed).isEqualTo(6);
  }

  @Test
  void theOfficesPlanForOneField(TestReporter reporter) {
    press(KeyCode.ALT, KeyCode.DIGIT2);
    press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N);
    type("CCHC");
    press(KeyCode.ENTER);
    assertThat(share()).isEqualTo("CCHC");
    assertThat(focused()).isEqualTo("plan-number");
    reporter.publishEntry("keys to the plan for a field", String.valueOf(pressed));
    assertThat(pressed).isEqualTo(10);
  }

  /// The share with which the plan in view stands under the launch.
  private String share() {
    var launch = ExampleOffice.launchPlan().id();
    return List.of(inView().standing().parentage()).stream()
        .filter(Standing.Parentage.Under.class::isInstance)
        .map(Standing.Parentage.Under.class::cast)
        .filter(under -> under.parent().equals(launch))
        .map(Standing.Parentage.Under::share)
        .findFirst()
        .orElse("no child of the launch");
  }
}
