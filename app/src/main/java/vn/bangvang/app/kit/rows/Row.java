package vn.bangvang.app.kit.rows;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.words.Words;

/// One row: a handle to drag it by, its form, and what can be done with it.
final class Row<T> {
  private static final String BASE = "row-base-id";
  private final RowForm<T> form;
  private final Label handle = new Label("", Icon.DRAG.node());
  private final MenuButton menu = new MenuButton("", Icon.MORE.node());
  private final Label remark = Labels.plain("");
  private final HBox node;
  private final T start;
  private T value;
  private boolean kept;

  Row(String name, RowForm<T> form, T value, boolean kept) {
    this.form = form;
    this.value = value;
    this.start = value;
    this.kept = kept;
    handle.getStyleClass().add("row-handle");
    handle.setTooltip(new Tooltip(Words.say("rows.drag")));
    menu.setId(name.replace('.', '-') + "-row");
    menu.getStyleClass().addAll("button-icon", "flat", "row-menu");
    menu.setTooltip(new Tooltip(Words.say("rows.menu")));
    remark.managedProperty().bind(remark.visibleProperty());
    remark.setVisible(false);
    remark.getStyleClass().add("lacking");
    remark.setGraphic(Icon.WARNING.node());
    var body = Boxes.column("said", form.node(), remark);
    HBox.setHgrow(body, Priority.ALWAYS);
    node = Boxes.row("row-line", handle, body, menu);
    form.show(value);
  }

  RowForm<T> form() {
    return form;
  }

  HBox node() {
    return node;
  }

  Label handle() {
    return handle;
  }

  MenuButton menu() {
    return menu;
  }

  T value() {
    return value;
  }

  /// Not yet, while it is a new one in which nothing was typed.
  boolean isKept() {
    return kept;
  }

  void keep() {
    kept = true;
  }

  boolean isUntouched() {
    return !kept && value.equals(start);
  }

  void show(T shown) {
    value = shown;
    form.show(shown);
  }

  /// Something odd about the row, beneath it; nothing for none.
  void remark(String text) {
    remark.setText(text);
    remark.setVisible(!text.isEmpty());
  }

  void takenBy(Consumer<T> taker) {
    form.takenBy(changed -> {
      value = changed;
      taker.accept(changed);
    });
  }

  void onKey(Consumer<KeyEvent> listener) {
    node.addEventFilter(KeyEvent.KEY_PRESSED, listener::accept);
  }

  /// Controls of different rows have different names; only the first row says what its fields are.
  void numbered(int number) {
    menu.setAccessibleText(Words.say("rows.menu.of", number));
    name(node, number);
  }

  private static void name(Node node, int number) {
    if (node.getId() != null && node.isFocusTraversable()) {
      String base = (String) node.getProperties().computeIfAbsent(BASE, _ -> node.getId());
      node.setId(base + "-" + number);
    }
    if (node.getStyleClass().contains("field-name")) {
      node.setVisible(number == 1);
      node.setManaged(number == 1);
    }
    if (node instanceof Parent parent)
      parent.getChildrenUnmodifiable().forEach(child -> name(child, number));
  }
}
