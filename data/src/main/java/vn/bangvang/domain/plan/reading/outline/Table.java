package vn.bangvang.domain.plan.reading.outline;

import java.util.List;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.text.Passage;

/// A table with its heads of columns.
public record Table(List<Passage> heads, List<List<Passage>> rows) {
  public Table {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /// The column whose head speaks of this, or -1.
  public int column(Pattern words) {
    for (int i = 0; i < heads.size(); i++) if (heads.get(i).has(words)) return i;
    return -1;
  }

  public static Passage cell(List<Passage> row, int column) {
    return column >= 0 && column < row.size() ? row.get(column) : Passage.EMPTY;
  }
}
