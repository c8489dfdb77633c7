package vn.bangvang.domain.plan.criterion;

import vn.bangvang.domain.shared.text.Texts;

/// A criterion as the plan words it. The label is the bare sign ("đ", "1.2"), empty for a dash; the
/// clause says where in the plan it stands.
public record Wording(String label, String text, String clause) {
  public Wording {
    label = Texts.line(label);
    text = Texts.line(text);
    clause = Texts.line(clause);
  }
}
