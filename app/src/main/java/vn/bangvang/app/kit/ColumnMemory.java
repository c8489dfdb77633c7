package vn.bangvang.app.kit;

import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.bangvang.app.settings.Settings;

/// Keeps the widths and the order of a table's columns in the settings.
final class ColumnMemory<T> {
  private final TableView<T> table;
  private final Settings settings;
  private final String key;

  private ColumnMemory(TableView<T> table, Settings settings) {
    this.table = table;
    this.settings = settings;
    this.key = "columns." + table.getId();
  }

  static <T> void of(TableView<T> table, Settings settings) {
    var memory = new ColumnMemory<>(table, settings);
    memory.restore();
    table.getColumns().forEach(column -> column.widthProperty().addListener(_ -> memory.keep()));
    table.getColumns().addListener((ListChangeListener<Object>) _ -> memory.keep());
  }

  private void restore() {
    for (String kept : settings.text(key, "").split(";", -1)) {
      int equals = kept.indexOf('=');
      if (equals < 0) continue;
      table.getColumns().stream()
          .filter(column -> column.getId().equals(kept.substring(0, equals)))
          .findFirst()
          .ifPresent(column -> bring(column, Double.parseDouble(kept.substring(equals + 1))));
    }
  }

  /// Columns come in the order in which they were kept, one after another to the end.
  private void bring(TableColumn<T, ?> column, double width) {
    column.setPrefWidth(width);
    table.getColumns().remove(column);
    table.getColumns().add(column);
  }

  private void keep() {
    settings.keep(
        key,
        table.getColumns().stream()
            .map(column -> column.getId() + "=" + Math.round(column.getWidth()))
            .collect(Collectors.joining(";")));
  }
}
