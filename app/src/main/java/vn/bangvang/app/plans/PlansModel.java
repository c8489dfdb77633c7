package vn.bangvang.app.plans;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import vn.bangvang.app.plans.edit.PlanPage;
import vn.bangvang.app.work.Loading;
import vn.bangvang.app.work.PlanScope;
import vn.bangvang.app.work.Question;
import vn.bangvang.app.work.Workplace;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.nomination.QuotaUse;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.PlanRow;
import vn.bangvang.domain.plan.SubjectGroup;
import vn.bangvang.domain.plan.participation.Turnout;
import vn.bangvang.domain.unit.UnitKind;

/// The plans of the office, and the one that is looked at.
public final class PlansModel {
  private final Question<Family> plans;
  private final Question<PlanPage> page;
  private final ObjectProperty<PlanScope> chosen;
  private final Workplace workplace;

  /// All plans, and which of them stands under which.
  public record Family(List<PlanRow> plans, Map<PlanId, PlanId> parents) {
    public List<PlanRow> under(PlanId parent) {
      return plans.stream().filter(row -> parent.equals(parents.get(row.id()))).toList();
    }

    /// Those that stand under none, or under one that is gone.
    public List<PlanRow> top() {
      return plans.stream().filter(row -> above(row.id()).isEmpty()).toList();
    }

    public List<PlanRow> above(PlanId id) {
      return plans.stream().filter(row -> row.id().equals(parents.get(id))).toList();
    }
  }

  /// The plan looked at is the one that the window works on.
  public PlansModel(Workplace workplace, ObjectProperty<PlanScope> chosen) {
    this.workplace = workplace;
    this.chosen = chosen;
    this.plans = workplace.question(PlansModel::family);
    this.page = workplace.question();
    chosen.addListener(_ -> ask());
    workplace.onChange(this::ask);
    ask();
  }

  public ReadOnlyObjectProperty<Loading<Family>> plans() {
    return plans.answer();
  }

  public ReadOnlyObjectProperty<Loading<PlanPage>> page() {
    return page.answer();
  }

  public ObjectProperty<PlanScope> chosen() {
    return chosen;
  }

  private void ask() {
    switch (chosen.get()) {
      case PlanScope.One(var id) ->
          page.ask(() -> workplace.store().read(repositories -> read(repositories, id)));
      case PlanScope.None _ -> {}
    }
  }

  private static Family family(Repositories repositories) {
    return new Family(repositories.plans().list(), repositories.plans().parents());
  }

  private static PlanPage read(Repositories repositories, PlanId id) {
    Plan plan = repositories.plans().find(id).orElseThrow();
    var family = family(repositories);
    var nominations = repositories.nominations().of(id);
    return new PlanPage(
        plan,
        new PlanPage.Kin(family.above(id), family.under(id)),
        QuotaUse.of(plan, nominations),
        Turnout.of(plan, repositories.units().tree(), repositories.participations().of(id)),
        kinds(repositories, plan));
  }

  /// Those in use, and those that the plan names beside them.
  private static List<UnitKind> kinds(Repositories repositories, Plan plan) {
    var named = plan.standards().subjects().stream().map(SubjectGroup::kinds).flatMap(List::stream);
    return Stream.concat(repositories.units().kinds().stream(), named)
        .filter(kind -> !kind.name().isEmpty())
        .distinct()
        .toList();
  }
}
