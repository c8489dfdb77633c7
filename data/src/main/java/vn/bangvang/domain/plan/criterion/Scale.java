package vn.bangvang.domain.plan.criterion;

import java.util.List;
import vn.bangvang.domain.shared.text.Texts;

/// The levels of a rating that hold from a year on, the best first, and the one that is demanded.
public record Scale(int from, List<String> levels, String atLeast) {
  private static final int BEGINNING = 0;

  public Scale {
    levels = levels.stream().map(Texts::line).toList();
    atLeast = Texts.line(atLeast);
    if (!levels.contains(atLeast))
      throw new IllegalArgumentException(atLeast + " not in " + levels);
  }

  public static Scale always(List<String> levels, String atLeast) {
    return new Scale(BEGINNING, levels, atLeast);
  }

  public boolean isReachedBy(String level) {
    int place = levels.indexOf(level);
    return place >= 0 && place <= levels.indexOf(atLeast);
  }
}
