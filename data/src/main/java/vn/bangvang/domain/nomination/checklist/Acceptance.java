package vn.bangvang.domain.nomination.checklist;

import java.util.Optional;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Scope;
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
      case Reply _ -> Optional.empty();
    };
  }

  /// Only a criterion of which the plan itself says whom it concerns can be set aside.
  public static boolean mayNotApply(Criterion criterion) {
    return switch (criterion.terms().scope()) {
      case Scope.Everyone _ -> false;
      case Scope.Where _ -> true;
    };
  }
}
