package vn.bangvang.app.plans.tab;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.app.kit.ControlTest;
import vn.bangvang.app.plans.edit.PlanDesk;
import vn.bangvang.app.plans.edit.PlanPage;
import vn.bangvang.app.plans.edit.PlanTab;
import vn.bangvang.domain.nomination.QuotaUse;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.plan.execution.Execution;
import vn.bangvang.domain.plan.participation.Participation;
import vn.bangvang.domain.plan.participation.Turnout;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitKind;
import vn.bangvang.domain.unit.UnitRow;

/// One page of a plan on a bare stage, with a desk that keeps the plan in memory and shows it again
/// after every change, as the window does.
public abstract class TabCase extends ControlTest implements PlanDesk {
  private static final Ids IDS = Ids.seeded(7);
  protected static final List<UnitKind> KINDS =
      List.of(new UnitKind("Sở, ban, ngành"), new UnitKind("UBND cấp xã"));
  protected final List<String> said = new ArrayList<>();
  protected final List<String> refusals = new ArrayList<>();
  protected final Map<UnitId, Participation> parts = new HashMap<>();
  protected List<UnitRow> units = List.of();
  protected Plan plan = ExampleOffice.launchPlan().carriedOut(Execution.UNSTATED);
  protected PlanPage.Kin kin = new PlanPage.Kin(List.of(), List.of(), List.of());
  protected PlanPage.Margin margin = PlanPage.Margin.CLEAN;
  private List<PlanTab> tabs = List.of();

  protected void open(Function<PlanDesk, PlanTab> maker) {
    var tab = made(() -> maker.apply(this));
    tabs = List.of(tab);
    show(tab.node());
    robot.interact(this::again);
    settle();
  }

  protected void goTo(Part.Spot spot) {
    robot.interact(() -> tabs.forEach(tab -> tab.go(spot)));
    settle();
  }

  protected void again() {
    tabs.forEach(tab -> tab.show(page()));
  }

  protected PlanPage page() {
    return new PlanPage(
        plan,
        kin,
        QuotaUse.of(plan, List.of()),
        new PlanPage.Field(Turnout.of(plan, units, List.copyOf(parts.values())), KINDS),
        margin);
  }

  @Override
  public void change(String sentence, UnaryOperator<Plan> change) {
    decide(sentence, one -> Outcome.done(change.apply(one)));
  }

  @Override
  public void decide(String sentence, Function<Plan, Outcome<Plan>> change) {
    switch (change.apply(plan)) {
      case Outcome.Done<Plan>(var changed) -> {
        plan = changed;
        said.add(sentence);
      }
      case Outcome.Refused<Plan>(var because) -> refusals.add(because);
    }
    again();
  }

  @Override
  public void take(UnitId unit, String sentence, UnaryOperator<Participation> change) {
    parts.put(unit, change.apply(parts.getOrDefault(unit, Participation.of(plan.id(), unit))));
    said.add(sentence);
    again();
  }

  @Override
  public void under(PlanId parent, String share) {
    var taken = new Standing.Parentage.Under(parent, share, plan.movement());
    change("dưới " + share, one -> one.at(one.standing().under(taken)));
  }

  @Override
  public Ids ids() {
    return IDS;
  }

  @Override
  public LocalDate today() {
    return LocalDate.of(2023, 12, 31);
  }

  protected static UUID id(int number) {
    return new UUID(8, number);
  }

  /// Chooses the value that is written so in a list that falls down.
  @SuppressWarnings("unchecked")
  protected void choose(String id, String text) {
    var combo = (ComboBox<Object>) find(id);
    robot.interact(() ->
        combo.getItems().stream()
            .filter(one -> combo.getConverter().toString(one).equals(text))
            .findFirst()
            .ifPresentOrElse(combo::setValue, () -> combo.setValue(null)));
    settle();
  }

  protected void go(String id) {
    robot.interact(() -> find(id).requestFocus());
    settle();
  }

  /// Pulls the trigger of a button wherever it stands on the page.
  protected void fire(String id) {
    robot.interact(() -> ((ButtonBase) find(id)).fire());
    settle();
  }
}
