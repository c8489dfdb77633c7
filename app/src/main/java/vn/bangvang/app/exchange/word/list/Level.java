package vn.bangvang.app.exchange.word.list;

import java.util.Set;

/// How one level of a list counts and what stands before its paragraphs: "%1.%2)".
record Level(int start, String format, String text, Flow flow) {
  private static final Set<String> OWN_BULLETS = Set.of("+", "*", "-");

  /// What a level does beside its own number: shows the numbers above it as digits, begins again
  /// after a paragraph of which level, follows from which style.
  record Flow(boolean isLegal, int restartsAfter, String style) {
    static final int USUAL = -1;
    static final Flow PLAIN = new Flow(false, USUAL, "");
  }

  static final Level NONE = new Level(1, "none", "", Flow.PLAIN);

  boolean isBullet() {
    return format.equals("bullet");
  }

  String bullet() {
    return OWN_BULLETS.contains(text) ? text : text.isEmpty() ? "" : "-";
  }

  Level from(int otherStart) {
    return new Level(otherStart, format, text, flow);
  }
}
