package vn.bangvang.app.kit.entry;

import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A field that is as high as its text; Enter and Tab do in it what they do in a field of one line.
final class GrowingArea extends TextArea {
  private static final double BESIDE = 26;
  private static final double ABOVE_AND_BELOW = 18;
  private final Text measured = new Text();
  private Runnable taker = () -> {};

  GrowingArea() {
    setWrapText(true);
    setPrefRowCount(1);
    getStyleClass().add("growing");
    setMinHeight(Region.USE_PREF_SIZE);
    measured.fontProperty().bind(fontProperty());
    textProperty().addListener(_ -> requestLayout());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  void takenBy(Runnable told) {
    taker = told;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? getWidth() : width;
    measured.setText(getText().isEmpty() ? " " : getText());
    measured.setWrappingWidth(Math.max(1, room - BESIDE));
    return Math.ceil(measured.getLayoutBounds().getHeight()) + ABOVE_AND_BELOW;
  }

  private void key(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
    switch (event.getCode()) {
      case ENTER -> taker.run();
      case TAB ->
          requestFocusTraversal(
              event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      default -> {
        return;
      }
    }
    event.consume();
  }
}
