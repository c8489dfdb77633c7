package vn.bangvang.domain.plan.criterion;

import vn.bangvang.domain.plan.purpose.Point;
import vn.bangvang.domain.shared.text.Texts;

/// A criterion as the plan words it, at one of three levels. The label is the bare sign ("đ",
/// "1.2"), empty for a dash; the clause says where in the plan it stands.
public record Wording(int level, String label, String text, String clause) {
  public Wording {
    if (level < 1 || level > Point.LEVELS) throw new IllegalArgumentException("level " + level);
    label = Texts.line(label);
    text = Texts.line(text);
    clause = Texts.line(clause);
  }

  public Wording(String label, String text, String clause) {
    this(1, label, text, clause);
  }

  public Wording labelled(String changed) {
    return new Wording(level, changed, text, clause);
  }
}
