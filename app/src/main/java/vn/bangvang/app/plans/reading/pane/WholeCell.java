package vn.bangvang.app.plans.reading.pane;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ListCell;

/// A cell that shows its content in as many lines as the width of the list makes it; a cell by
/// itself would cut it off.
abstract class WholeCell<T> extends ListCell<T> {
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    Node content = getGraphic();
    if (content == null) return super.computePrefHeight(width);
    Insets room = getInsets();
    double whole = width < 0 ? getWidth() : width;
    double inside = Math.max(1, whole - room.getLeft() - room.getRight());
    return snapSizeY(room.getTop() + content.prefHeight(inside) + room.getBottom());
  }

  @Override
  protected void layoutChildren() {
    Node content = getGraphic();
    if (content == null) return;
    Insets room = getInsets();
    content.resizeRelocate(
        room.getLeft(),
        room.getTop(),
        getWidth() - room.getLeft() - room.getRight(),
        getHeight() - room.getTop() - room.getBottom());
  }
}
