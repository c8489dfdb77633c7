package vn.bangvang.app.kit.table;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A cell that shows a node for its row.
final class NodeCell<T> extends TableCell<T, String> {
  private final Function<T, Node> shown;

  NodeCell(Function<T, Node> shown) {
    this.shown = shown;
  }

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    T row = empty || getTableRow() == null ? null : getTableRow().getItem();
    setGraphic(row == null ? null : shown.apply(row));
    setAccessibleText(text);
  }
}
