package vn.bangvang.app.kit.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.words.Words;

/// An ordered list of rows that are edited where they stand: a row is added below another, removed,
/// and moved by dragging or by Alt+↑ and Alt+↓. A new row counts when something was typed in it.
public final class RowList<T> {
  private final String name;
  private final Supplier<RowForm<T>> forms;
  private final Function<List<T>, T> blank;
  private final List<Row<T>> rows = new ArrayList<>();
  private final VBox lines = Boxes.column("row-list");
  private final Label empty;
  private final VBox node;
  private Consumer<RowEdit<T>> taker = _ -> {};
  private boolean atOnce;

  /// The name gives the words: "bases.add" for adding a row, "bases.none" where there is none.
  public RowList(String name, Supplier<RowForm<T>> forms, Function<List<T>, T> blank) {
    this.name = name;
    this.forms = forms;
    this.blank = blank;
    empty = Labels.muted(Words.say(name + ".none"));
    Button add = Buttons.of(Action.of(name + ".add", Icon.ADD, () -> begin(rows.size())));
    node = Boxes.column("rows", empty, lines, Boxes.row("row-foot", add));
    showEmpty();
  }

  public RowList<T> takenBy(Consumer<RowEdit<T>> consumer) {
    taker = consumer;
    return this;
  }

  /// A new row counts as soon as it is there, not when something is typed in it.
  public RowList<T> addedAtOnce() {
    atOnce = true;
    return this;
  }

  public VBox node() {
    return node;
  }

  /// Rows that are the same already are left alone, and with them what is being typed.
  public void show(List<T> values) {
    var kept = rows.stream().filter(Row::isKept).toList();
    for (int i = 0; i < Math.min(kept.size(), values.size()); i++)
      if (!kept.get(i).value().equals(values.get(i))) kept.get(i).show(values.get(i));
    for (Row<T> row : kept.subList(Math.min(kept.size(), values.size()), kept.size())) take(row);
    for (int i = kept.size(); i < values.size(); i++) put(rows.size(), values.get(i), true);
    number();
  }

  /// Another list: rows that were begun are forgotten.
  public void start(List<T> values) {
    rows.clear();
    lines.getChildren().clear();
    show(values);
  }

  /// Goes to a row, or to adding one where it is not there.
  public void focus(int at) {
    if (at < rows.size()) rows.get(at).form().focus();
    else node.lookup("#" + (name + ".add").replace('.', '-')).requestFocus();
  }

  /// What is odd about the row at a place; nothing for most.
  public void remark(IntFunction<String> remarks) {
    var kept = rows.stream().filter(Row::isKept).toList();
    for (int i = 0; i < kept.size(); i++) kept.get(i).remark(remarks.apply(i));
  }

  public List<RowForm<T>> forms() {
    return rows.stream().map(Row::form).toList();
  }

  public List<T> values() {
    return rows.stream().filter(Row::isKept).map(Row::value).toList();
  }

  /// The row that has the focus, counted from 0; -1 for none.
  public int focused() {
    for (Row<T> row : rows) if (row.node().isFocusWithin()) return rows.indexOf(row);
    return -1;
  }

  private void begin(int at) {
    rows.stream().filter(Row::isUntouched).toList().forEach(this::take);
    int place = Math.min(at, rows.size());
    put(place, blank.apply(values()), false);
    number();
    var row = rows.get(place);
    row.form().focus();
    if (atOnce) changed(row, row.value());
  }

  private void put(int at, T value, boolean kept) {
    var row = new Row<>(name, forms.get(), value, kept);
    rows.add(at, row);
    lines.getChildren().add(at, row.node());
    row.takenBy(changed -> changed(row, changed));
    row.onKey(event -> key(row, event));
    new RowMenu<>(this, row);
    new RowDrag<>(this, row);
  }

  private void take(Row<T> row) {
    rows.remove(row);
    lines.getChildren().remove(row.node());
  }

  private void changed(Row<T> row, T value) {
    int at = place(row);
    boolean isNew = !row.isKept();
    row.keep();
    taker.accept(isNew ? new RowEdit.Added<>(at, value) : new RowEdit.Changed<>(at, value));
  }

  /// Its place among the rows that count.
  private int place(Row<T> row) {
    return (int) rows.subList(0, rows.indexOf(row)).stream().filter(Row::isKept).count();
  }

  private void key(Row<T> row, KeyEvent event) {
    if (!event.isAltDown()) return;
    switch (event.getCode()) {
      case UP -> move(row, rows.indexOf(row) - 1);
      case DOWN -> move(row, rows.indexOf(row) + 1);
      case INSERT -> addBelow(row);
      case DELETE -> remove(row);
      default -> {
        return;
      }
    }
    event.consume();
  }

  void addBelow(Row<T> row) {
    begin(rows.indexOf(row) + 1);
  }

  /// What is half typed in the row is taken first, as it is whenever a field is left.
  void remove(Row<T> row) {
    int at = rows.indexOf(row);
    lines.requestFocus();
    int place = place(row);
    take(row);
    number();
    focus(Math.min(at, Math.max(0, rows.size() - 1)));
    if (row.isKept()) taker.accept(new RowEdit.Removed<>(place));
  }

  void move(Row<T> row, int to) {
    int at = rows.indexOf(row);
    if (to < 0 || to >= rows.size() || to == at) return;
    Node focus = lines.getScene().getFocusOwner();
    boolean within = row.node().isFocusWithin();
    int from = place(row);
    take(row);
    rows.add(to, row);
    lines.getChildren().add(to, row.node());
    number();
    if (within) focus.requestFocus();
    if (row.isKept() && place(row) != from) taker.accept(new RowEdit.Moved<>(from, place(row)));
  }

  List<Row<T>> rows() {
    return rows;
  }

  private void number() {
    for (int i = 0; i < rows.size(); i++) rows.get(i).numbered(i + 1);
    showEmpty();
  }

  private void showEmpty() {
    empty.setVisible(rows.isEmpty());
    empty.setManaged(rows.isEmpty());
  }
}
