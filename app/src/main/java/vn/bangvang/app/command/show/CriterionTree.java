package vn.bangvang.app.command.show;

import java.util.List;
import java.util.Map;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Scale;
import vn.bangvang.domain.plan.criterion.Scope;
import vn.bangvang.domain.plan.criterion.Target;
import vn.bangvang.domain.unit.UnitKind;

/// A criterion in the fields of the command line's contract.
public final class CriterionTree {
  private CriterionTree() {}

  static Map<String, Object> of(Criterion criterion) {
    return Tree.of(
        "id", criterion.id(),
        "subject", criterion.subject(),
        "level", criterion.wording().level(),
        "label", criterion.wording().label(),
        "text", criterion.wording().text(),
        "measure", criterion.measure().kind().name(),
        "target", target(criterion.measure()),
        "scales", scales(criterion.measure()),
        "indicators", indicators(criterion.measure()),
        "points", criterion.maximum(),
        "where", condition(criterion.terms().scope()),
        "unitKinds", kinds(criterion.terms().scope()),
        "evidence", criterion.terms().evidence(),
        "exclusions", criterion.exclusions().stream().map(CriterionTree::exclusion).toList());
  }

  private static Map<String, Object> target(Measure measure) {
    return switch (measure) {
      case Measure.Percent(var target) -> target(target, "%");
      case Measure.Count(var target) -> target(target, "");
      case Measure.Rating rating -> Tree.of("op", ">=", "value", rating.newest().atLeast());
      case Measure.Rank(_, int within) -> Tree.of("op", "<=", "value", within);
      case Measure.Points points when points.isDemanding() ->
          Tree.of("op", ">=", "value", points.atLeast());
      case Measure.Judgement _,
          Measure.Growth _,
          Measure.Points _,
          Measure.Heading _,
          Measure.DocumentIssued _,
          Measure.InitiativeRecognised _ ->
          Map.of();
    };
  }

  private static Map<String, Object> target(Target target, String unit) {
    String op =
        switch (target.relation()) {
          case AT_LEAST -> ">=";
          case AT_MOST -> "<=";
          case EXACTLY -> "=";
          case MORE_THAN -> ">";
          case LESS_THAN -> "<";
        };
    return Tree.of("op", op, "value", target.value(), "unit", unit);
  }

  private static List<String> indicators(Measure measure) {
    return switch (measure) {
      case Measure.Growth(var indicators, _) -> indicators.stream().map(Indicator::name).toList();
      case Measure.Rank(Measure.Ranking.On(var index), _) -> List.of(index.name());
      case Measure _ -> List.of();
    };
  }

  /// Only where the levels depend on the year.
  private static List<Map<String, Object>> scales(Measure measure) {
    return measure instanceof Measure.Rating(var scales) && scales.size() > 1
        ? scales.stream().map(CriterionTree::scale).toList()
        : List.of();
  }

  private static Map<String, Object> scale(Scale scale) {
    return Tree.of("from", scale.from(), "levels", scale.levels(), "atLeast", scale.atLeast());
  }

  private static String condition(Scope scope) {
    return switch (scope) {
      case Scope.Everyone _ -> "";
      case Scope.Where(var condition) -> condition;
      case Scope.Kinds(_, var condition) -> condition;
    };
  }

  private static List<String> kinds(Scope scope) {
    return scope instanceof Scope.Kinds(var kinds, _)
        ? kinds.stream().map(UnitKind::name).toList()
        : List.of();
  }

  private static Map<String, Object> exclusion(Exclusion exclusion) {
    var target =
        exclusion.trigger() instanceof Exclusion.Trigger.Percentage(var limit)
            ? target(limit, "%")
            : Map.<String, Object>of();
    String unless =
        switch (exclusion.excuse()) {
          case Exclusion.Excuse.Never _ -> "";
          case Exclusion.Excuse.ObjectiveReasons _ -> Words.say("exclusion.unless.objective");
        };
    return Tree.of("text", exclusion.text(), "target", target, "unless", unless);
  }
}
