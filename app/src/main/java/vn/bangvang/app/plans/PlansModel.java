package vn.bangvang.app.plans;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.bangvang.app.law.SupersededTable;
import vn.bangvang.app.plans.edit.PlanPage;
import vn.bangvang.app.work.Loading;
import vn.bangvang.app.work.PlanScope;
import vn.bangvang.app.work.Question;
import vn.bangvang.app.work.Workplace;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.nomination.QuotaUse;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.SubjectGroup;
import vn.bangvang.domain.plan.adoption.Differences;
import vn.bangvang.domain.plan.citation.Citations;
import vn.bangvang.domain.plan.participation.Turnout;
import vn.bangvang.domain.plan.renewal.Renewal;
import vn.bangvang.domain.unit.UnitKind;

/// The plans of the office, and the one that is looked at.
public final class PlansModel {
  private final Question<Family> plans;
  private final Question<Optional<PlanPage>> asked;
  private final ReadOnlyObjectWrapper<Loading<PlanPage>> page =
      new ReadOnlyObjectWrapper<>(new Loading.Waiting<>());
  private final ObjectProperty<PlanScope> chosen;
  private final Workplace workplace;

  /// Where plans that were renewed in this window still speak of last year.
  private final Map<PlanId, List<Renewal.Flag>> flags = new HashMap<>();

  private List<PlanId> begun = List.of();

  /// The plan looked at is the one that the window works on.
  public PlansModel(Workplace workplace, ObjectProperty<PlanScope> chosen) {
    this.workplace = workplace;
    this.chosen = chosen;
    this.plans = workplace.question(Family::of);
    this.asked = workplace.question();
    asked.answer().addListener((_, _, loading) -> page.set(found(loading)));
    chosen.addListener(_ -> ask());
    workplace.onChange(this::ask);
    ask();
  }

  public ReadOnlyObjectProperty<Loading<Family>> plans() {
    return plans.answer();
  }

  public ReadOnlyObjectProperty<Loading<PlanPage>> page() {
    return page.getReadOnlyProperty();
  }

  public ObjectProperty<PlanScope> chosen() {
    return chosen;
  }

  /// Works on a plan that was just made, and keeps in view what is to be looked at in it.
  void show(PlanId made, List<Renewal.Flag> toLookAt) {
    flags.put(made, toLookAt);
    begun = List.of(made);
    chosen.set(new PlanScope.One(made));
  }

  /// The plan that was just made and has not been shown yet: none or one.
  List<PlanId> begun() {
    return begun;
  }

  void wasShown() {
    begun = List.of();
  }

  private void ask() {
    switch (chosen.get()) {
      case PlanScope.One(var id) -> {
        var flagged = flags.getOrDefault(id, List.of());
        asked.ask(() -> workplace.store().read(repositories -> read(repositories, id, flagged)));
      }
      case PlanScope.None _ -> {}
    }
  }

  /// A plan whose making was undone leaves no page.
  private static Loading<PlanPage> found(Loading<Optional<PlanPage>> loading) {
    return switch (loading) {
      case Loading.Ready<Optional<PlanPage>>(var one) ->
          one.<Loading<PlanPage>>map(Loading.Ready::new).orElseGet(Loading.Waiting::new);
      case Loading.Failed<Optional<PlanPage>>(var problem) -> new Loading.Failed<>(problem);
      case Loading.Waiting<Optional<PlanPage>> _ -> new Loading.Waiting<>();
    };
  }

  private static Optional<PlanPage> read(
      Repositories repositories, PlanId id, List<Renewal.Flag> flagged) {
    return repositories.plans().find(id).map(plan -> read(repositories, plan, flagged));
  }

  private static PlanPage read(Repositories repositories, Plan plan, List<Renewal.Flag> flagged) {
    var id = plan.id();
    var all = repositories.plans().all();
    var family = Family.of(repositories);
    var above = all.stream().filter(one -> family.isAbove(one.id(), id)).toList();
    var kin = new PlanPage.Kin(above, family.under(id), family.notBeneath(id));
    var margin =
        new PlanPage.Margin(
            Citations.in(plan, all, SupersededTable.all()),
            above.stream().flatMap(one -> Differences.of(plan, one).stream()).toList(),
            flagged);
    var nominations = repositories.nominations().of(id);
    return new PlanPage(
        plan, kin, QuotaUse.of(plan, nominations), field(repositories, plan), margin);
  }

  private static PlanPage.Field field(Repositories repositories, Plan plan) {
    var parts = repositories.participations().of(plan.id());
    return new PlanPage.Field(
        Turnout.of(plan, repositories.units().tree(), parts), kinds(repositories, plan));
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
