package vn.bangvang.app.kit.rows;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// Moves a row to where its handle is let go.
final class RowDrag<T> {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
  private final RowList<T> list;
  private final Row<T> row;

  RowDrag(RowList<T> list, Row<T> row) {
    this.list = list;
    this.row = row;
    Node handle = row.handle();
    handle.setOnMouseDragged(event -> mark(place(event)));
    handle.setOnMouseReleased(event -> {
      mark(-1);
      list.move(row, place(event));
    });
  }

  /// The row under the mouse; above all rows the first, below all rows the last.
  private int place(MouseEvent event) {
    var rows = list.rows();
    for (int i = 0; i < rows.size(); i++) {
      Bounds bounds = rows.get(i).node().localToScene(rows.get(i).node().getBoundsInLocal());
      if (event.getSceneY() < bounds.getMaxY()) return i;
    }
    return rows.size() - 1;
  }

  private void mark(int target) {
    for (Row<T> other : list.rows()) {
      boolean marked = !other.equals(row) && list.rows().indexOf(other) == target;
      other.node().pseudoClassStateChanged(TARGET, marked);
    }
  }
}
