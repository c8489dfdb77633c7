package vn.bangvang.domain.nomination.appraisal;

import vn.bangvang.domain.nomination.checklist.Acceptance;
import vn.bangvang.domain.nomination.checklist.ExclusionAnswer;
import vn.bangvang.domain.nomination.checklist.ExclusionAnswer.Finding;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.Target;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Sentences;

/// What comes of one exclusion, given the answers.
sealed interface Trial {
  record Clear() implements Trial {}

  record Missing(String what) implements Trial {}

  record SetOff(String because) implements Trial {}

  record Lifted(String because) implements Trial {}

  /// The target of the criterion itself may be what sets the exclusion off.
  static Trial of(Exclusion exclusion, ExclusionAnswer answer, Verdict onTarget) {
    return switch (exclusion.trigger()) {
      case Exclusion.Trigger.Stated _ -> stated(exclusion, answer);
      case Exclusion.Trigger.Percentage(var target) -> measured(exclusion, answer, target);
      case Exclusion.Trigger.TargetMissed _ ->
          onTarget instanceof Verdict.NotMet(var because)
              ? missed(exclusion, answer, because)
              : new Clear();
    };
  }

  private static Trial stated(Exclusion exclusion, ExclusionAnswer answer) {
    return switch (answer.finding()) {
      case Finding.NotYet _, Finding.Measured _ -> missing(exclusion);
      case Finding.Absent _ -> new Clear();
      case Finding.Present _ ->
          setOff(exclusion, answer, Sentences.say("exclusion.stated", exclusion.text()));
    };
  }

  private static Trial measured(Exclusion exclusion, ExclusionAnswer answer, Target target) {
    var refusal = Acceptance.refusal(answer);
    if (refusal.isPresent()) return new Missing(refusal.get());
    return switch (answer.finding()) {
      case Finding.NotYet _ -> missing(exclusion);
      case Finding.Absent _ -> new Clear();
      case Finding.Present _ ->
          setOff(exclusion, answer, Sentences.say("exclusion.stated", exclusion.text()));
      case Finding.Measured(var value) when target.isReachedBy(value) -> {
        String shown = Numbers.shown(value);
        String because =
            Sentences.say("exclusion.percent", exclusion.text(), shown, target.shown());
        yield setOff(exclusion, answer, because);
      }
      case Finding.Measured _ -> new Clear();
    };
  }

  /// Whether the reasons are objective has to be said before anybody is ruled out.
  private static Trial missed(Exclusion exclusion, ExclusionAnswer answer, String because) {
    boolean liftable = exclusion.excuse() instanceof Exclusion.Excuse.ObjectiveReasons;
    boolean blamed = answer.finding() instanceof Finding.Present;
    if (liftable && !blamed && answer.objectiveReasons().isEmpty())
      return new Missing(Sentences.say("exclusion.reasons.missing", because));
    return setOff(exclusion, answer, because);
  }

  private static Trial setOff(Exclusion exclusion, ExclusionAnswer answer, String because) {
    return switch (exclusion.excuse()) {
      case Exclusion.Excuse.ObjectiveReasons _ when !answer.objectiveReasons().isEmpty() ->
          new Lifted(Sentences.say("exclusion.lifted", because, answer.objectiveReasons()));
      case Exclusion.Excuse.ObjectiveReasons _, Exclusion.Excuse.Never _ -> new SetOff(because);
    };
  }

  private static Trial missing(Exclusion exclusion) {
    return new Missing(Sentences.say("exclusion.missing", exclusion.text()));
  }
}
