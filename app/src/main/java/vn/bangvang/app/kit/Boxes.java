package vn.bangvang.app.kit;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Arrangements that recur.
public final class Boxes {
  private Boxes() {}

  public static HBox row(String style, Node... nodes) {
    var row = new HBox(nodes);
    row.getStyleClass().add(style);
    row.setMinHeight(Region.USE_PREF_SIZE);
    return row;
  }

  public static VBox column(String style, Node... nodes) {
    var column = new VBox(nodes);
    column.getStyleClass().add(style);
    return column;
  }

  /// Takes what room is left in a row.
  public static Region spring() {
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  /// Takes the room that others leave; a label would by itself not be wider than its text.
  public static <N extends Node> N growing(N node) {
    if (node instanceof Label label) label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(node, Priority.ALWAYS);
    VBox.setVgrow(node, Priority.ALWAYS);
    return node;
  }

  /// A page that scrolls up and down and is as wide as there is room.
  public static ScrollPane scrolling(Node content) {
    var pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.getStyleClass().add("page");
    pane.setFocusTraversable(false);
    return pane;
  }

  public static VBox section(String heading, Node... content) {
    var section = column("section", Labels.heading(heading));
    section.getChildren().addAll(content);
    return section;
  }

  /// What goes here and the first step, where there is nothing yet.
  public static VBox empty(Icon icon, String text, Node... steps) {
    var empty = column("empty", icon.node(), Labels.muted(text));
    empty.getChildren().addAll(steps);
    return empty;
  }

  /// Two columns: what a fact is called, and the fact.
  public static GridPane facts(Map<String, String> facts) {
    var grid = new GridPane();
    grid.getStyleClass().add("fact-grid");
    var name = new ColumnConstraints();
    name.setMinWidth(Region.USE_PREF_SIZE);
    var fact = new ColumnConstraints();
    fact.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(name, fact);
    facts.forEach((called, text) ->
        grid.addRow(grid.getRowCount(), Labels.muted(called), Labels.plain(text)));
    return grid;
  }

  /// A sign before a line, as wide as others so that the lines stand under each other.
  public static Label sign(String text) {
    var label = new Label(text);
    label.getStyleClass().add("sign");
    return label;
  }

  /// A line with a sign before it: a letter, a number, a dash.
  public static HBox entry(String sign, Node... content) {
    var label = sign(sign);
    var body = new VBox(content);
    HBox.setHgrow(body, Priority.ALWAYS);
    return row("entry", label, body);
  }
}
