package vn.bangvang.app.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import vn.bangvang.app.settings.Settings;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.shared.PersonName;

/// A table of rows: its columns keep their widths and order between starts, its cells can be copied
/// into a spreadsheet, and what was selected stays selected when the rows are read anew.
public final class Listing<T> {
  private final TableView<T> table = new TableView<>();
  private final Function<T, Object> identity;
  private boolean showing;

  /// The identity tells the same row again after a reload.
  public Listing(String name, Function<T, Object> identity) {
    this.identity = identity;
    table.setId(name);
    table.setAccessibleText(Words.say(name.replace('-', '.')));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setOnKeyPressed(event -> {
      if (Keys.COPY.match(event)) copy();
    });
  }

  public Listing<T> text(String word, double width, Function<T, String> shown) {
    var column = column(word, width);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(shown.apply(row.getValue())));
    column.setComparator(Comparator.comparing(CellOrder::key));
    return this;
  }

  /// A column whose long texts go on in a second line, and with them the rows.
  public Listing<T> wrapped(String word, double width, Function<T, String> shown) {
    text(word, width, shown);
    @SuppressWarnings("unchecked")
    var column = (TableColumn<T, String>) table.getColumns().getLast();
    column.setCellFactory(_ -> new WrappedCell<>(column));
    return tall();
  }

  /// A column for short texts of one length: dates, numbers.
  public Listing<T> fixed(String word, double width, Function<T, String> shown) {
    text(word, width, shown);
    var column = table.getColumns().getLast();
    column.setMinWidth(width);
    column.setMaxWidth(width);
    return this;
  }

  /// A column of people's names, sorted by given name.
  public Listing<T> person(String word, double width, Function<T, String> shown) {
    var column = column(word, width);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(shown.apply(row.getValue())));
    column.setComparator(Comparator.comparing(name -> new PersonName(name).sortKey()));
    return this;
  }

  /// A column whose cells show a node; its text serves sorting, copying and those who do not see.
  public Listing<T> node(
      String word, double width, Function<T, String> text, Function<T, Node> shown) {
    var column = column(word, width);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.setCellFactory(_ -> new NodeCell<>(shown));
    column.setComparator(Comparator.comparing(CellOrder::key));
    return this;
  }

  private TableColumn<T, String> column(String word, double width) {
    var column = new TableColumn<T, String>(Words.say(word));
    column.setId(word);
    column.setPrefWidth(width);
    column.setMinWidth(width / 2);
    table.getColumns().add(column);
    return column;
  }

  public Listing<T> whenEmpty(Node node) {
    table.setPlaceholder(node);
    return this;
  }

  public Listing<T> tall() {
    table.getStyleClass().add("tall-rows");
    return this;
  }

  public TableView<T> table() {
    return table;
  }

  public ReadOnlyObjectProperty<T> selected() {
    return table.getSelectionModel().selectedItemProperty();
  }

  /// Told when a person chooses another row, not when the rows are read anew.
  public Listing<T> chosenBy(Consumer<T> taker) {
    selected()
        .addListener((_, _, row) -> {
          if (row != null && !showing) taker.accept(row);
        });
    return this;
  }

  public void show(List<T> rows) {
    showing = true;
    var chosen = table.getSelectionModel().getSelectedItem();
    var order = List.copyOf(table.getSortOrder());
    table.getItems().setAll(rows);
    table.getSortOrder().setAll(order);
    if (chosen != null) select(identity.apply(chosen));
    showing = false;
  }

  public void select(Object id) {
    boolean was = showing;
    showing = true;
    table.getItems().stream()
        .filter(row -> identity.apply(row).equals(id))
        .findFirst()
        .ifPresent(row -> {
          table.getSelectionModel().select(row);
          table.scrollTo(row);
        });
    showing = was;
  }

  /// So that a click on the row that was chosen last chooses it again.
  public void deselect() {
    table.getSelectionModel().clearSelection();
  }

  public Listing<T> remembered(Settings settings) {
    ColumnMemory.of(table, settings);
    return this;
  }

  /// The selected rows, or all of them, as tab-separated text that a spreadsheet takes.
  private void copy() {
    var chosen = table.getSelectionModel().getSelectedItems();
    var rows = chosen.isEmpty() ? table.getItems() : chosen;
    String text = rows.stream().map(this::cells).collect(Collectors.joining("\n"));
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }

  private String cells(T row) {
    return table.getVisibleLeafColumns().stream()
        .map(column -> String.valueOf(column.getCellData(row)))
        .collect(Collectors.joining("\t"));
  }
}
