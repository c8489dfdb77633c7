package vn.bangvang.domain.council.rule;

import vn.bangvang.domain.shared.Ratio;
import vn.bangvang.domain.shared.text.Sentences;

/// When the Council has agreed: so much of whom, and what a member who steps aside does to it.
public record Majority(Base base, Ratio threshold, Strictness strictness, OnRecusal onRecusal) {
  public enum Strictness {
    AT_LEAST,
    MORE_THAN
  }

  public enum OnRecusal {
    LEAVES_BASE,
    STAYS_IN_BASE
  }

  public boolean isReachedBy(Ratio votes) {
    return switch (strictness) {
      case AT_LEAST -> votes.atLeast(threshold);
      case MORE_THAN -> votes.moreThan(threshold);
    };
  }

  /// "ít nhất 2/3 (66,7 %)", "quá 90 %".
  public String shown() {
    String key = strictness == Strictness.AT_LEAST ? "majority.at.least" : "majority.more.than";
    return Sentences.say(key, threshold.shown());
  }
}
