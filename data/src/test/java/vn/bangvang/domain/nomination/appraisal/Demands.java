package vn.bangvang.domain.nomination.appraisal;

import java.util.List;
import vn.bangvang.SamplePlan;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.criterion.Scope;
import vn.bangvang.domain.plan.criterion.Source;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.criterion.Target;
import vn.bangvang.domain.plan.criterion.Terms;
import vn.bangvang.domain.plan.criterion.Wording;

/// Plans that demand one thing only.
final class Demands {
  static final Exclusion.Excuse NEVER = new Exclusion.Excuse.Never();
  static final Exclusion.Excuse OBJECTIVE = new Exclusion.Excuse.ObjectiveReasons();
  static final Exclusion.Trigger STATED = new Exclusion.Trigger.Stated();
  static final Exclusion.Trigger MISSED = new Exclusion.Trigger.TargetMissed();
  static final Exclusion.Trigger OVER_TEN =
      new Exclusion.Trigger.Percentage(Target.of(Relation.MORE_THAN, 10));

  private Demands() {}

  /// The demand is criterion number 1.
  static Plan of(Measure measure, Exclusion... exclusions) {
    return of(new Scope.Everyone(), measure, exclusions);
  }

  static Plan where(String condition, Measure measure, Exclusion... exclusions) {
    return of(new Scope.Where(condition), measure, exclusions);
  }

  static Plan of(Scope scope, Measure measure, Exclusion... exclusions) {
    var terms = new Terms(scope, new Source.Own(), List.of(exclusions));
    var wording = new Wording("a", "Yêu cầu duy nhất", "");
    return SamplePlan.plan(
        List.of(
            new Criterion(
                SamplePlan.criterion(1), SubjectKind.COLLECTIVE, wording, measure, terms)));
  }

  static Exclusion exclusion(
      int number, String text, Exclusion.Trigger trigger, Exclusion.Excuse excuse) {
    return new Exclusion(SamplePlan.exclusion(number), text, trigger, excuse);
  }
}
