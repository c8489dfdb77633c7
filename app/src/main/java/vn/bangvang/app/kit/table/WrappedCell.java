package vn.bangvang.app.kit.table;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A cell that shows its whole text, in as many lines as the width of its column makes it.
final class WrappedCell<T> extends TableCell<T, String> {
  private final Text whole = new Text();

  WrappedCell(TableColumn<T, String> column) {
    whole.getStyleClass().add("wrapped");
    var padding = insetsProperty().map(insets -> insets.getLeft() + insets.getRight() + 2);
    whole
        .wrappingWidthProperty()
        .bind(
            column
                .widthProperty()
                .flatMap(width -> padding.map(taken -> Math.max(1, width.doubleValue() - taken))));
  }

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    whole.setText(empty || text == null ? "" : text);
    setGraphic(empty ? null : whole);
    setAccessibleText(text);
  }
}
