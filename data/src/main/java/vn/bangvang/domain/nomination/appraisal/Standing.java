package vn.bangvang.domain.nomination.appraisal;

import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.Stage;

/// How a nomination stands, in one word.
public enum Standing {
  ELIGIBLE,
  UNDECIDED,
  NOT_ELIGIBLE,
  WITHDRAWN;

  /// Who was withdrawn is no longer judged.
  public static Standing of(Nomination nomination, Conclusion conclusion) {
    return nomination.stage() instanceof Stage.Withdrawn ? WITHDRAWN : judged(conclusion);
  }

  private static Standing judged(Conclusion conclusion) {
    return switch (conclusion) {
      case Conclusion.Eligible _ -> ELIGIBLE;
      case Conclusion.NotEligible _ -> NOT_ELIGIBLE;
      case Conclusion.Undecided _ -> UNDECIDED;
    };
  }
}
