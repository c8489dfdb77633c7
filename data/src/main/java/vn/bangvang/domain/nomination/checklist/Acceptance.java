package vn.bangvang.domain.nomination.checklist;

import java.math.BigDecimal;
import java.util.Optional;
import vn.bangvang.domain.indicator.Figure;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Scope;
import vn.bangvang.domain.shared.Percentage;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Sentences;

/// Which replies a criterion takes; what it does not take is refused with the sentence that says
/// why, and does not count where the file holds it already.
public final class Acceptance {
  private Acceptance() {}

  public static Optional<String> refusal(Criterion criterion, Reply reply) {
    return switch (reply) {
      case Reply.NotApplicable _ when !mayNotApply(criterion) ->
          Optional.of(Sentences.say("not.applicable.to.everyone"));
      case Reply.Compared(_, var notInCharge)
          when !notInCharge.isEmpty() && !mayNotApply(criterion) ->
          Optional.of(Sentences.say("not.applicable.to.everyone"));
      case Reply.Measured(var value) -> refusal(criterion.measure(), value);
      case Reply _ -> Optional.empty();
    };
  }

  /// Shares of the staff or of the bodies below are all that exclusions measure.
  public static Optional<String> refusal(ExclusionAnswer answer) {
    return answer.finding() instanceof ExclusionAnswer.Finding.Measured(var value)
        ? Percentage.SHARE.refusal(value)
        : Optional.empty();
  }

  private static Optional<String> refusal(Measure measure, BigDecimal value) {
    return switch (measure) {
      case Measure.Percent _ -> Percentage.FULFILMENT.refusal(value);
      case Measure.Count _ -> Numbers.readCount(Numbers.shown(value)).refusal();
      case Measure.Rank _ -> Figure.readRank(Numbers.shown(value)).refusal();
      case Measure.Points points -> points.refusal(value);
      case Measure _ -> Optional.empty();
    };
  }

  /// Only a criterion of which the plan itself says whom it concerns can be set aside.
  public static boolean mayNotApply(Criterion criterion) {
    return switch (criterion.terms().scope()) {
      case Scope.Everyone _ -> false;
      case Scope.Where _, Scope.Kinds _ -> true;
    };
  }
}
