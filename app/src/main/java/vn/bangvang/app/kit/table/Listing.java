package vn.bangvang.app.kit.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.bangvang.app.kit.Keys;
import vn.bangvang.app.settings.Settings;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.shared.PersonName;

/// A table of rows: its columns keep their widths and order between starts, its cells can be copied
/// into a spreadsheet, and what was selected stays selected when the rows are read anew. Widths are
/// counted in em.
public final class Listing<T> {
  /// A column of sentences may become this much narrower than it is wished.
  private static final double SHRINKS_TO = 0.65;

  private final EmTable<T> table = new EmTable<>();
  private final Function<T, Object> identity;
  private List<T> given = List.of();
  private List<TableColumn<T, ?>> usual = List.of();
  private boolean showing;

  /// The identity tells the same row again after a reload.
  public Listing(String name, Function<T, Object> identity) {
    this.identity = identity;
    table.setId(name);
    table.setAccessibleText(Words.say(name.replace('-', '.')));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.getSortOrder().addListener((ListChangeListener<Object>) _ -> unsort());
    table.setOnKeyPressed(event -> {
      if (Keys.COPY.match(event)) copyRows();
    });
  }

  public Listing<T> text(String word, double wide, Function<T, String> shown) {
    var column = column(word, wide, wide * SHRINKS_TO, shown);
    column.setCellFactory(_ -> new CutCell<>());
    return this;
  }

  /// A column whose long texts go on in a second line, and with them the rows.
  public Listing<T> wrapped(String word, double wide, Function<T, String> shown) {
    var column = column(word, wide, wide * SHRINKS_TO, shown);
    column.setCellFactory(_ -> new WrappedCell<>(column));
    table.getStyleClass().add("tall-rows");
    return this;
  }

  /// A column for short texts of one length: dates, numbers.
  public Listing<T> fixed(String word, double wide, Function<T, String> shown) {
    column(word, wide, wide, shown);
    return this;
  }

  /// A column of people's names, sorted by given name.
  public Listing<T> person(String word, double wide, Function<T, String> shown) {
    text(word, wide, shown);
    var column = table.columns().toList().getLast();
    column.setComparator(Comparator.comparing(name -> new PersonName(name).sortKey()));
    return this;
  }

  /// A column whose cells show a node; its text serves sorting, copying and those who do not see.
  public Listing<T> node(
      String word, double wide, Function<T, String> text, Function<T, Node> shown) {
    column(word, wide, wide, text).setCellFactory(_ -> new NodeCell<>(shown));
    return this;
  }

  private EmColumn<T> column(String word, double wide, double least, Function<T, String> shown) {
    var column = new EmColumn<>(word, wide, least, shown);
    column.setComparator(Comparator.comparing(CellOrder::key));
    column.measure(table.em(), wide);
    table.getColumns().add(column);
    return column;
  }

  public Listing<T> whenEmpty(Node node) {
    table.setPlaceholder(node);
    return this;
  }

  /// All columns are there; from now on the table remembers what somebody makes of them.
  public Listing<T> remembered(Settings settings) {
    usual = List.copyOf(table.getColumns());
    var _ = new TableMemory<>(table, settings);
    table.setContextMenu(TableMenu.of(this, table));
    table.measure();
    return this;
  }

  /// Widths, order and sorting as they were on the first day.
  void forget() {
    table.getSortOrder().clear();
    table.getColumns().setAll(usual);
    table.columns().forEach(EmColumn::forget);
    table.measure();
    show(given);
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
    boolean was = showing;
    showing = true;
    given = List.copyOf(rows);
    var selection = table.getSelectionModel();
    var ids =
        Stream.concat(
                selection.getSelectedItems().stream(),
                Stream.ofNullable(selection.getSelectedItem()))
            .map(identity)
            .toList();
    var order = List.copyOf(table.getSortOrder());
    table.getItems().setAll(rows);
    table.getSortOrder().setAll(order);
    selection.clearSelection();
    ids.forEach(id -> row(id).ifPresent(selection::select));
    showing = was;
  }

  /// After the third click on a head the rows stand as they were given.
  private void unsort() {
    if (!showing && table.getSortOrder().isEmpty()) show(given);
  }

  private Optional<T> row(Object id) {
    return table.getItems().stream().filter(row -> identity.apply(row).equals(id)).findFirst();
  }

  /// A row that is selected already, alone or among others, is left as it is.
  public void select(Object id) {
    boolean isSelected =
        table.getSelectionModel().getSelectedItems().stream()
            .anyMatch(row -> identity.apply(row).equals(id));
    if (isSelected) return;
    boolean was = showing;
    showing = true;
    row(id)
        .ifPresent(row -> {
          table.getSelectionModel().clearAndSelect(table.getItems().indexOf(row));
          table.scrollTo(row);
        });
    showing = was;
  }

  /// So that a click on the row that was chosen last chooses it again.
  public void deselect() {
    table.getSelectionModel().clearSelection();
  }

  /// The selected rows, or all of them where none is.
  void copyRows() {
    var chosen = table.getSelectionModel().getSelectedItems();
    Cells.of(table, chosen.isEmpty() ? table.getItems() : chosen).copy();
  }

  /// Everything that the table lists, under the names of its columns.
  void copyAll() {
    Cells.of(table, table.getItems()).under(table).copy();
  }
}
