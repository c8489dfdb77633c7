package vn.bangvang.domain.plan;

import vn.bangvang.domain.shared.text.Texts;

/// A line of "Nơi nhận".
public record Recipient(String text, Manner manner) {
  public Recipient {
    text = Texts.line(text);
  }

  public enum Manner {
    PLAIN,
    /// Marked "(b/c)": to report.
    TO_REPORT
  }
}
