package vn.bangvang.domain.plan.criterion;

import vn.bangvang.domain.shared.text.Texts;

/// "Không xét khen thưởng": what rules a nominee out whatever else he achieved.
public record Exclusion(ExclusionId id, String text, Trigger trigger, Excuse excuse) {
  public Exclusion {
    text = Texts.line(text);
  }

  /// What sets the exclusion off.
  public sealed interface Trigger {
    /// Somebody states that it is so.
    record Stated() implements Trigger {}

    /// A percentage that reaches this threshold.
    record Percentage(Target target) implements Trigger {}

    /// The criterion's own target is missed.
    record TargetMissed() implements Trigger {}
  }

  /// What lifts the exclusion again.
  public sealed interface Excuse {
    record Never() implements Excuse {}

    record ObjectiveReasons() implements Excuse {}
  }
}
