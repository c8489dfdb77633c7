package vn.bangvang.domain.plan.reading.course;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.reading.outline.Table;
import vn.bangvang.domain.plan.reading.text.Passage;

/// A table of what is done and when.
final class Schedule {
  private static final Pattern WHAT = Pattern.compile("noi dung|cong viec|nhiem vu|hoat dong|moc");
  private static final Pattern WHEN = Pattern.compile("thoi gian|thoi han|hoan thanh|tien do");

  private Schedule() {}

  /// Each row as a sentence: what, and then when.
  static Stream<Passage> lines(Table table) {
    int what = table.column(WHAT);
    int when = table.column(WHEN);
    if (what < 0 || when < 0 || what == when) return Stream.empty();
    return table.rows().stream()
        .map(row -> line(Table.cell(row, what), Table.cell(row, when)))
        .filter(line -> !line.isEmpty());
  }

  private static Passage line(Passage what, Passage when) {
    if (what.isEmpty() || when.isEmpty()) return Passage.EMPTY;
    return Passage.joined(List.of(what, what.blankAfter(), when));
  }
}
