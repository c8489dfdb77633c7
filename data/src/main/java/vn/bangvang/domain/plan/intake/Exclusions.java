package vn.bangvang.domain.plan.intake;

import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.ExclusionId;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.criterion.Target;
import vn.bangvang.domain.plan.reading.Threshold;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.text.Folded;
import vn.bangvang.domain.shared.text.Sentences;

/// What rules a nominee out, by its own threshold or by missing that of its criterion.
final class Exclusions {
  private static final String PERCENT = "%";
  private static final String OBJECTIVE = "khach quan";

  private Exclusions() {}

  static Exclusion of(vn.bangvang.domain.plan.reading.Exclusion said, Measure measure, Ids ids) {
    var trigger =
        hasOwnExcuse(said) ? new Exclusion.Trigger.Stated() : trigger(said.target(), measure);
    return new Exclusion(new ExclusionId(ids.next()), text(said), trigger, excuse(said));
  }

  /// An excuse of another kind than objective reasons is kept in its words.
  static String text(vn.bangvang.domain.plan.reading.Exclusion said) {
    return hasOwnExcuse(said)
        ? Sentences.say("intake.unless", said.text(), said.unless())
        : said.text();
  }

  /// Such an exclusion is for somebody to state: no figure knows whether its excuse holds.
  private static boolean hasOwnExcuse(vn.bangvang.domain.plan.reading.Exclusion said) {
    return !said.unless().isEmpty() && !Folded.of(said.unless()).text().contains(OBJECTIVE);
  }

  private static Exclusion.Excuse excuse(vn.bangvang.domain.plan.reading.Exclusion said) {
    return said.unless().isEmpty() || hasOwnExcuse(said)
        ? new Exclusion.Excuse.Never()
        : new Exclusion.Excuse.ObjectiveReasons();
  }

  private static Exclusion.Trigger trigger(Threshold threshold, Measure measure) {
    if (!(threshold instanceof Threshold.Figure(var relation, var value, var unit))
        || !unit.equals(PERCENT)) return new Exclusion.Trigger.Stated();
    var target = new Target(relation, value);
    return measure instanceof Measure.Percent(var wanted) && isMissed(wanted, target)
        ? new Exclusion.Trigger.TargetMissed()
        : new Exclusion.Trigger.Percentage(target);
  }

  /// "Dưới 100 %" where the criterion wants 100 %.
  private static boolean isMissed(Target wanted, Target excluded) {
    return wanted.value().compareTo(excluded.value()) == 0
        && excluded.relation() == opposite(wanted.relation());
  }

  private static Relation opposite(Relation wanted) {
    return switch (wanted) {
      case AT_LEAST, EXACTLY -> Relation.LESS_THAN;
      case AT_MOST -> Relation.MORE_THAN;
      case MORE_THAN -> Relation.AT_MOST;
      case LESS_THAN -> Relation.AT_LEAST;
    };
  }
}
