package vn.bangvang.app.kit.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.input.MouseEvent;
import vn.bangvang.app.settings.Settings;

/// Keeps what a person has made of a table: widths and order of its columns, which of them show, by
/// which the rows are sorted.
final class TableMemory<T> {
  private static final String HIDDEN = "hidden";
  private final EmTable<T> table;
  private final Settings settings;
  private final String key;
  private List<Double> pressed = List.of();
  private boolean keeping;

  TableMemory(EmTable<T> table, Settings settings) {
    this.table = table;
    this.settings = settings;
    this.key = "table." + table.getId();
    restoreColumns();
    restoreSort();
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressed = widths());
    table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> learn());
    table.getColumns().addListener((ListChangeListener<Object>) _ -> keep());
    table.getSortOrder().addListener((ListChangeListener<Object>) _ -> keep());
    columns()
        .forEach(column -> {
          column.sortTypeProperty().addListener(_ -> keep());
          column.visibleProperty().addListener(_ -> keep());
        });
    keeping = true;
  }

  private Stream<EmColumn<T>> columns() {
    return table.columns();
  }

  private List<Double> widths() {
    return columns().map(TableColumn::getWidth).toList();
  }

  /// Only what somebody has drawn is learnt, not what the room of the window makes of it.
  private void learn() {
    if (pressed.equals(widths())) return;
    columns().forEach(column -> column.learn(table.em()));
    keep();
  }

  private void keep() {
    if (!keeping) return;
    settings.keep(key + ".columns", joined(columns().map(TableMemory::written)));
    settings.keep(
        key + ".sort",
        joined(table.getSortOrder().stream().map(one -> one.getId() + "=" + one.getSortType())));
  }

  private static String written(EmColumn<?> column) {
    String wide = String.format(Locale.ROOT, "%s=%.2f", column.getId(), column.wide());
    return column.isVisible() ? wide : wide + "=" + HIDDEN;
  }

  private static String joined(Stream<String> parts) {
    return parts.collect(Collectors.joining(";"));
  }

  private Stream<String[]> kept(String what) {
    return Stream.of(settings.text(key + what, "").split(";", -1))
        .map(part -> part.split("=", -1))
        .filter(parts -> parts.length > 1);
  }

  private Optional<EmColumn<T>> column(String id) {
    return columns().filter(column -> column.getId().equals(id)).findFirst();
  }

  /// In the order in which they were kept; columns that nobody knew then come after them.
  private void restoreColumns() {
    var order = new LinkedHashSet<TableColumn<T, ?>>();
    kept(".columns")
        .forEach(parts ->
            column(parts[0])
                .ifPresent(column -> {
                  number(parts[1]).ifPresent(column::widen);
                  column.setVisible(parts.length < 3);
                  order.add(column);
                }));
    order.addAll(table.getColumns());
    table.getColumns().setAll(List.copyOf(order));
  }

  private void restoreSort() {
    kept(".sort")
        .forEach(parts ->
            column(parts[0])
                .ifPresent(column -> {
                  boolean isUp = parts[1].equals(SortType.ASCENDING.name());
                  column.setSortType(isUp ? SortType.ASCENDING : SortType.DESCENDING);
                  table.getSortOrder().add(column);
                }));
  }

  private static Optional<Double> number(String text) {
    try {
      return Optional.of(Double.valueOf(text));
    } catch (NumberFormatException damaged) {
      return Optional.empty();
    }
  }
}
