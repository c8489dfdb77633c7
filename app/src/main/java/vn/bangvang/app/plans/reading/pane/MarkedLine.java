package vn.bangvang.app.plans.reading.pane;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import vn.bangvang.app.plans.reading.found.Decided;

/// A line of the text with what was found in it laid behind the letters, and a sign at its edge.
final class MarkedLine extends Region {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  /// A stretch of the line, and how it was decided about it.
  record Shade(int from, int to, Decided.State state, boolean isCurrent) {}

  private record Drawn(Shade shade, Path path) {}

  private final Text letters = new Text();
  private final TextFlow flow = new TextFlow(letters);
  private final Label sign = new Label();
  private final List<Drawn> drawn = new ArrayList<>();

  MarkedLine() {
    getStyleClass().add("script-line");
    letters.getStyleClass().add("script-letters");
    sign.getStyleClass().add("script-sign");
    getChildren().addAll(flow, sign);
  }

  void show(String line, List<Shade> shades) {
    letters.setText(line);
    getChildren().removeAll(drawn.stream().map(Drawn::path).toList());
    drawn.clear();
    shades.stream()
        .sorted(Comparator.comparingInt(MarkedLine::layer))
        .forEach(shade -> drawn.add(new Drawn(shade, path(shade))));
    getChildren().addAll(0, drawn.stream().map(Drawn::path).toList());
    sign(shades);
    requestLayout();
  }

  /// Where several stand at one place, the one looked at lies above the others.
  private static int layer(Shade shade) {
    if (shade.isCurrent()) return 2;
    return shade.state() == Decided.State.OFFERED ? 1 : 0;
  }

  private static Path path(Shade shade) {
    var path = new Path();
    path.setManaged(false);
    path.setMouseTransparent(true);
    path.getStyleClass().setAll("script-mark", StateWords.style(shade.state()));
    path.pseudoClassStateChanged(CURRENT, shade.isCurrent());
    return path;
  }

  /// What waits to be looked at comes before what is decided.
  private void sign(List<Shade> shades) {
    sign.setVisible(!shades.isEmpty());
    shades.stream()
        .min(Comparator.comparingInt(MarkedLine::rank))
        .map(Shade::state)
        .ifPresent(state -> {
          sign.setGraphic(StateWords.icon(state).node());
          sign.getStyleClass().setAll("label", "script-sign", StateWords.style(state));
        });
  }

  private static int rank(Shade shade) {
    if (shade.state() == Decided.State.OFFERED) return 0;
    return shade.isCurrent() ? 1 : 2;
  }

  /// The letter under a point of this line.
  int letter(Point2D point) {
    var within = flow.parentToLocal(point);
    return flow.getHitInfo(within).getCharIndex();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = Math.max(1, width - getInsets().getLeft() - getInsets().getRight());
    return getInsets().getTop() + flow.prefHeight(inside) + getInsets().getBottom();
  }

  @Override
  protected void layoutChildren() {
    double left = getInsets().getLeft();
    double top = getInsets().getTop();
    double width = Math.max(1, getWidth() - left - getInsets().getRight());
    flow.resizeRelocate(left, top, width, flow.prefHeight(width));
    flow.layout();
    sign.autosize();
    sign.relocate(0, top);
    for (Drawn one : drawn) {
      var shape = flow.getRangeShape(one.shade().from(), one.shade().to(), false);
      one.path().getElements().setAll(shape);
      one.path().setLayoutX(left);
      one.path().setLayoutY(top);
    }
  }
}
