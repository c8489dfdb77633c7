package vn.bangvang.app.command.show;

import java.util.List;
import java.util.Map;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Target;

/// A criterion in the fields of the command line's contract.
public final class CriterionTree {
  private CriterionTree() {}

  static Map<String, Object> of(Criterion criterion) {
    return Tree.of(
        "id", criterion.id(),
        "subject", criterion.subject(),
        "label", criterion.wording().label(),
        "text", criterion.wording().text(),
        "measure", criterion.measure().kind().name(),
        "target", target(criterion.measure()),
        "indicators", indicators(criterion.measure()),
        "exclusions", criterion.exclusions().stream().map(CriterionTree::exclusion).toList());
  }

  private static Map<String, Object> target(Measure measure) {
    return switch (measure) {
      case Measure.Percent(var target) -> target(target, "%");
      case Measure.Count(var target) -> target(target, "");
      case Measure.Rating(_, var atLeast) -> Tree.of("op", ">=", "value", atLeast);
      case Measure.Judgement _,
          Measure.Growth _,
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
    return measure instanceof Measure.Growth(var indicators, _)
        ? indicators.stream().map(Indicator::name).toList()
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
