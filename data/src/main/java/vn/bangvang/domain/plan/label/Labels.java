package vn.bangvang.domain.plan.label;

import java.util.ArrayList;
import java.util.List;

/// The labels of a plan's points, nested to three levels, in the plan's own style.
public final class Labels {
  private Labels() {}

  /// A point's level and the sign it bears.
  public record Line(int level, String label) {}

  /// The signs of these points after they were put in another order, or some came or went: counted
  /// anew under every point above, in the style that each level had.
  public static List<String> anew(List<Line> lines) {
    var said = new ArrayList<String>();
    for (int i = 0; i < lines.size(); i++) {
      String above = above(lines, i, said);
      said.add(sign(lines, i, above));
    }
    return List.copyOf(said);
  }

  /// The sign of a new point of that level at the end.
  public static String next(List<Line> lines, int level) {
    var longer = new ArrayList<>(lines);
    longer.add(new Line(level, ""));
    return anew(longer).getLast();
  }

  private static String sign(List<Line> lines, int at, String above) {
    String model = model(lines, lines.get(at).level());
    LabelStyle style = LabelStyle.of(model);
    return style == LabelStyle.DASHES ? model : style.at(before(lines, at), above);
  }

  /// The first sign that the level bears anywhere stands for its style.
  private static String model(List<Line> lines, int level) {
    return lines.stream()
        .filter(one -> one.level() == level && !one.label().isEmpty())
        .map(Line::label)
        .findFirst()
        .orElse("");
  }

  /// How many siblings stand before it under the same point.
  private static int before(List<Line> lines, int at) {
    int level = lines.get(at).level();
    int before = 0;
    for (int i = at - 1; i >= 0 && lines.get(i).level() >= level; i--)
      if (lines.get(i).level() == level) before++;
    return before;
  }

  private static String above(List<Line> lines, int at, List<String> said) {
    for (int i = at - 1; i >= 0; i--)
      if (lines.get(i).level() < lines.get(at).level()) return said.get(i);
    return "";
  }
}
