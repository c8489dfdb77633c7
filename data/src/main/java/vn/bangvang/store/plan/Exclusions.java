package vn.bangvang.store.plan;

import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.Target;
import vn.bangvang.store.jooq.tables.records.ExclusionRecord;

/// An exclusion as a row.
final class Exclusions {
  private Exclusions() {}

  static Exclusion of(ExclusionRecord row) {
    var excuse =
        row.getExcuse().equals("OBJECTIVE_REASONS")
            ? new Exclusion.Excuse.ObjectiveReasons()
            : new Exclusion.Excuse.Never();
    return new Exclusion(row.getId(), row.getText(), trigger(row), excuse);
  }

  static ExclusionRecord row(CriterionId criterion, Exclusion exclusion, int place) {
    var row = new ExclusionRecord();
    row.setId(exclusion.id());
    row.setCriterionId(criterion);
    row.setPlace(place);
    row.setText(exclusion.text());
    switch (exclusion.trigger()) {
      case Exclusion.Trigger.Stated _ -> row.setTriggerKind("STATED");
      case Exclusion.Trigger.TargetMissed _ -> row.setTriggerKind("TARGET_MISSED");
      case Exclusion.Trigger.Percentage(var target) -> {
        row.setTriggerKind("PERCENTAGE");
        row.setRelation(target.relation());
        row.setThreshold(target.value());
      }
    }
    row.setExcuse(
        switch (exclusion.excuse()) {
          case Exclusion.Excuse.Never _ -> "NEVER";
          case Exclusion.Excuse.ObjectiveReasons _ -> "OBJECTIVE_REASONS";
        });
    return row;
  }

  private static Exclusion.Trigger trigger(ExclusionRecord row) {
    return switch (row.getTriggerKind()) {
      case "STATED" -> new Exclusion.Trigger.Stated();
      case "TARGET_MISSED" -> new Exclusion.Trigger.TargetMissed();
      default ->
          new Exclusion.Trigger.Percentage(new Target(row.getRelation(), row.getThreshold()));
    };
  }
}
