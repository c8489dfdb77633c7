package vn.bangvang.app.exchange.word;

import java.util.ArrayList;
import java.util.List;

/// The cells of a table as lines. With borders a row is one line, a tab between its cells; without
/// any it only puts things side by side, as in the head of a letter, and is read cell by cell.
record Table(List<List<List<String>>> rows, boolean isDrawn) {
  List<String> lines() {
    return rows.stream().flatMap(row -> lines(row).stream()).toList();
  }

  private List<String> lines(List<List<String>> cells) {
    if (cells.size() == 1) return cells.getFirst();
    boolean isRow = isDrawn || cells.stream().allMatch(cell -> filled(cell).size() <= 1);
    if (!isRow) return cells.stream().flatMap(List::stream).toList();
    var line = new ArrayList<String>();
    for (var cell : cells) line.add(String.join(" ", filled(cell)));
    return List.of(String.join("\t", line));
  }

  private static List<String> filled(List<String> cell) {
    return cell.stream().filter(line -> !line.isBlank()).map(String::strip).toList();
  }
}
