package vn.bangvang.app.exchange.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The two places where a plan has two columns: the head with the motto, and the recipients beside
/// the signature. Each column is read to its end.
record Columns(List<Row> rows, Set<Row> apart) {
  private static final Pattern MOTTO =
      Pattern.compile("(?iu)(?s).*(?:cộng h(?:òa|oà) xã hội chủ nghĩa|đảng cộng sản việt nam).*");
  private static final Pattern DATE = Pattern.compile("(?iu)(?s).*ngày.*tháng.*năm.*");
  private static final int TALLEST_HEAD = 8;
  private static final double RIGHT_SHARE = 0.75;

  static Columns of(Page page) {
    var rows = new ArrayList<>(page.rows());
    var apart = new HashSet<Row>();
    int head = headEnd(rows);
    if (head > 0) replace(rows, 0, head, apart);
    int recipients = recipients(rows);
    if (recipients >= 0) replace(rows, recipients, rows.size(), apart);
    return new Columns(List.copyOf(rows), Set.copyOf(apart));
  }

  boolean isApart(Row row) {
    return apart.contains(row);
  }

  /// One past the last row of the head; 0 if the page has none.
  private static int headEnd(List<Row> rows) {
    int motto = -1;
    int end = 0;
    for (int i = 0;
        i < rows.size() && (motto < 0 ? i < TALLEST_HEAD : i < motto + TALLEST_HEAD);
        i++) {
      String text = rows.get(i).text();
      if (motto < 0 && MOTTO.matcher(text).matches()) motto = i;
      boolean isHead = rows.get(i).segments().size() > 1 || DATE.matcher(text).matches();
      if (motto >= 0 && isHead) end = i + 1;
    }
    return end;
  }

  private static int recipients(List<Row> rows) {
    for (int i = 0; i < rows.size(); i++) if (rows.get(i).says("nơi nhận")) return i;
    return -1;
  }

  private static void replace(List<Row> rows, int from, int to, Set<Row> apart) {
    var here = rows.subList(from, to);
    float gutter = gutter(here);
    var left = new ArrayList<Row>();
    var right = new ArrayList<Row>();
    for (Row row : here)
      for (Row.Segment segment : row.segments())
        (segment.left() < gutter ? left : right).add(new Row(List.of(segment)));
    here.clear();
    rows.addAll(from, right);
    rows.addAll(from, left);
    apart.addAll(left);
    apart.addAll(right);
  }

  /// Nearer to where the right column begins, for both are centred in themselves.
  private static float gutter(List<Row> rows) {
    double left = rows.stream().mapToDouble(Row::left).min().orElse(0);
    double right =
        rows.stream()
            .filter(row -> row.segments().size() > 1)
            .mapToDouble(row -> row.segments().get(1).left())
            .min()
            .orElse(Double.MAX_VALUE);
    return (float) (left + RIGHT_SHARE * (right - left));
  }
}
