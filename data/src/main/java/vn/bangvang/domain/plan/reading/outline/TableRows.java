package vn.bangvang.domain.plan.reading.outline;

import java.util.ArrayList;
import java.util.List;
import vn.bangvang.domain.plan.reading.text.Passage;

/// Finds the lines that are a table: a row of known heads and the rows under it.
final class TableRows {
  private TableRows() {}

  /// The line after the table that begins here; the same line where none begins.
  static int end(List<Passage> lines, int at) {
    char parting = Cells.parting(lines.get(at));
    if (!Cells.isRow(lines.get(at), parting) || !Cells.areHeads(Cells.of(lines.get(at)))) return at;
    int end = at + 1;
    while (end < lines.size() && Cells.isRow(lines.get(end), parting)) end++;
    return end > at + 1 ? end : at;
  }

  static Table table(List<Passage> lines) {
    char parting = Cells.parting(lines.getFirst());
    List<List<Passage>> rows = new ArrayList<>();
    for (Passage line : lines.subList(1, lines.size()))
      if (!Cells.isRule(line)) rows.add(Cells.of(line, parting));
    return new Table(Cells.of(lines.getFirst()), rows);
  }
}
