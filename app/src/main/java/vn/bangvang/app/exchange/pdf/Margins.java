package vn.bangvang.app.exchange.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Takes away what stands at the edge of every page and belongs to none: page numbers, and lines
/// that come again on most pages.
final class Margins {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?iu)[-–|\\s]*(?:trang|page)?\\s*\\d{1,3}(?:\\s*/\\s*\\d{1,3})?[-–|\\s]*");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final int FEWEST_PAGES = 3;

  private Margins() {}

  static List<Page> cleared(List<Page> pages) {
    var often = new HashMap<String, Integer>();
    for (Page page : pages) for (Row row : edges(page)) often.merge(alike(row), 1, Integer::sum);
    return pages.stream().map(page -> cleared(page, pages.size(), often)).toList();
  }

  private static Page cleared(Page page, int pages, Map<String, Integer> often) {
    var rows = new ArrayList<>(page.rows());
    for (Row edge : edges(page)) {
      boolean comesAgain = pages >= FEWEST_PAGES && often.getOrDefault(alike(edge), 0) * 2 > pages;
      if (comesAgain || PAGE_NUMBER.matcher(edge.text()).matches()) rows.remove(edge);
    }
    return new Page(rows);
  }

  private static List<Row> edges(Page page) {
    var rows = page.rows();
    if (rows.size() < 2) return rows;
    return List.of(rows.getFirst(), rows.getLast());
  }

  /// "Trang 2/5" is like "Trang 3/5".
  private static String alike(Row row) {
    return DIGITS.matcher(row.text()).replaceAll("0");
  }
}
