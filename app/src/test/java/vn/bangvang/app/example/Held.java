package vn.bangvang.app.example;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.nomination.appraisal.Case;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.PlanRow;
import vn.bangvang.domain.plan.participation.Participation;
import vn.bangvang.domain.plan.participation.Turnout;
import vn.bangvang.domain.unit.UnitRow;

/// Everything of the example office that the rows of the source plans are looked for in, as it was
/// read back from the file.
record Held(
    List<Plan> plans,
    Map<PlanId, List<Case>> cases,
    Map<PlanId, List<Participation>> participations,
    List<UnitRow> units) {

  static Held of(Repositories repositories) {
    var plans =
        repositories.plans().list().stream()
            .map(PlanRow::id)
            .map(id -> repositories.plans().find(id).orElseThrow())
            .toList();
    return new Held(
        plans,
        each(plans, repositories::cases),
        each(plans, repositories.participations()::of),
        repositories.units().tree());
  }

  private static <T> Map<PlanId, T> each(List<Plan> plans, Function<PlanId, T> reading) {
    return plans.stream().map(Plan::id).collect(Collectors.toMap(Function.identity(), reading));
  }

  private Plan same(Plan plan) {
    return plans.stream().filter(one -> one.id().equals(plan.id())).findFirst().orElseThrow();
  }

  Plan party() {
    return same(ExamplePlans.party());
  }

  Plan launch() {
    return same(ExamplePlans.launch());
  }

  Plan fourYears() {
    return same(ExamplePlans.fourYears());
  }

  Plan union() {
    return same(ExamplePlans.union());
  }

  Plan reformWork() {
    return same(ExamplePlans.reformWork());
  }

  List<Case> casesOf(Plan plan) {
    return cases.getOrDefault(plan.id(), List.of());
  }

  Turnout turnoutOf(Plan plan) {
    return Turnout.of(plan, units, participations.getOrDefault(plan.id(), List.of()));
  }
}
