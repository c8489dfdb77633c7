package vn.bangvang.domain.council.rule;

import vn.bangvang.domain.shared.Ratio;
import vn.bangvang.domain.shared.text.Texts;

/// By what the Council decides. Offices differ, so both are the office's own setting; the basis
/// says what it rests on, and whether that has been confirmed.
public record Rules(Ratio quorum, Majority majority, String basis, Certainty certainty) {
  public Rules {
    basis = Texts.line(basis);
  }

  public enum Certainty {
    CONFIRMED,
    UNSURE
  }
}
