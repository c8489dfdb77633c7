package vn.bangvang.app.exchange.pdf;

import java.util.ArrayList;
import java.util.List;

/// The rows of all pages in the order in which they are read: the head and the signature column by
/// column, and a paragraph that fills its lines as one.
final class Flow {
  private static final float LONG = 20;
  private static final float FULL = 1.5f;
  private static final float INDENT = 0.7f;

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  private Flow() {}

  static List<String> of(List<Page> pages) {
    var flow = new Flow();
    for (Page page : pages) flow.page(page);
    flow.end();
    return flow.lines;
  }

  private void page(Page page) {
    var columns = Columns.of(page);
    for (Row row : columns.rows()) row(row, page, columns.isApart(row));
  }

  private void row(Row row, Page page, boolean isApart) {
    if (isApart || !continues(row, page)) end();
    if (!open.isEmpty()) open.append(' ');
    open.append(row.text().strip());
    if (isApart || !fills(row, page)) end();
  }

  /// Begins at the margin, where only the lines of a running paragraph begin.
  private static boolean continues(Row row, Page page) {
    var first = row.segments().getFirst();
    boolean isAtMargin = first.left() - page.left() < INDENT * first.size();
    return isAtMargin && row.segments().size() == 1 && !row.startsWithLabel();
  }

  private static boolean fills(Row row, Page page) {
    var only = row.segments().getLast();
    boolean isLong = only.right() - only.left() > LONG * only.size();
    boolean isAtEnd = page.right() - only.right() < FULL * only.size();
    return row.segments().size() == 1 && isLong && isAtEnd;
  }

  private void end() {
    if (!open.isEmpty()) lines.add(open.toString());
    open.setLength(0);
  }
}
