package vn.bangvang.app.kit.table;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// Rows of texts as spreadsheets take them from the clipboard.
record Cells(List<List<String>> rows) {
  private static final Pattern SPECIAL = Pattern.compile("[\\t\\n\\r\"]");

  static <T> Cells of(TableView<T> table, List<T> rows) {
    return new Cells(rows.stream().map(row -> of(table, row)).toList());
  }

  private static <T> List<String> of(TableView<T> table, T row) {
    return table.getVisibleLeafColumns().stream()
        .map(column -> String.valueOf(column.getCellData(row)))
        .toList();
  }

  /// With the names of the columns above.
  Cells under(TableView<?> table) {
    var heads = table.getVisibleLeafColumns().stream().map(TableColumn::getText).toList();
    return new Cells(Stream.concat(Stream.of(heads), rows.stream()).toList());
  }

  void copy() {
    Clipboard.getSystemClipboard().setContent(content());
  }

  /// As plain text for every program, and as a table whose cells Excel does not take for something
  /// else: 4/13 is no day of April.
  Map<DataFormat, Object> content() {
    return Map.of(DataFormat.PLAIN_TEXT, plain(), DataFormat.HTML, html());
  }

  String plain() {
    return joined(rows, Cells::quoted, "\t", "\n");
  }

  String html() {
    String body =
        joined(
            rows,
            cell -> "<td style=\"mso-number-format:'\\@'\">" + escaped(cell) + "</td>",
            "",
            "</tr><tr>");
    return "<meta charset=\"utf-8\"><table><tr>" + body + "</tr></table>";
  }

  private static String joined(
      List<List<String>> rows, UnaryOperator<String> written, String between, String lines) {
    return rows.stream()
        .map(row -> row.stream().map(written).collect(Collectors.joining(between)))
        .collect(Collectors.joining(lines));
  }

  private static String quoted(String cell) {
    return SPECIAL.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private static String escaped(String cell) {
    return cell.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br>");
  }
}
