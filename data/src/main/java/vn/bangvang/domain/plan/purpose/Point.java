package vn.bangvang.domain.plan.purpose;

import vn.bangvang.domain.shared.text.Texts;

/// A point of the plan's text, at one of three levels, with the label it bears there.
public record Point(int level, String label, String text) {
  public static final int LEVELS = 3;

  public Point {
    if (level < 1 || level > LEVELS) throw new IllegalArgumentException("level " + level);
    label = Texts.line(label);
    text = Texts.line(text);
  }
}
