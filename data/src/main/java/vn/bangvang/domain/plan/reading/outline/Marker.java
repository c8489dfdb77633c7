package vn.bangvang.domain.plan.reading.outline;

/// By what a paragraph is set off, as plans nest them.
public enum Marker {
  PART,
  UPPER,
  ROMAN,
  /// "Điều 3.", which has numbers beneath it.
  ARTICLE,
  NUMBER,
  DOTTED,
  DOTTED_DEEPER,
  LETTER,
  /// "d1)" under "d)", "(1)" under any of them.
  LETTER_DEEPER,
  /// An unmarked line that announces what follows.
  LEAD,
  DASH,
  PLUS,
  DOT,
  PLAIN;

  public boolean isBullet() {
    return this == DASH || this == PLUS || this == DOT;
  }

  public boolean isLabelled() {
    return compareTo(LETTER_DEEPER) <= 0;
  }
}
