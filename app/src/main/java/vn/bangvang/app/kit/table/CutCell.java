package vn.bangvang.app.kit.table;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A cell of one line; a text that is longer than its column is shown whole by its tip.
final class CutCell<T> extends TableCell<T, String> {
  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    boolean isBlank = empty || text == null || text.isEmpty();
    setText(isBlank ? null : text);
    setTooltip(isBlank ? null : new Tooltip(text));
  }
}
