package vn.bangvang.app.plans.row;

import static vn.bangvang.app.kit.rows.FieldRow.Width.TINY;
import static vn.bangvang.app.kit.rows.FieldRow.Width.WIDE;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import vn.bangvang.app.kit.entry.ChoiceEntry;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.rows.FieldRow;
import vn.bangvang.app.kit.rows.RowForm;
import vn.bangvang.app.kit.rows.RowList;
import vn.bangvang.app.plans.edit.Labelled;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.purpose.IndexTarget;
import vn.bangvang.domain.plan.purpose.Point;

/// The rows of what a plan is for.
public final class PurposeRows {
  private static final Point POINT = new Point(1, "", "");

  private PurposeRows() {}

  /// A new point follows the last one on its level.
  public static RowList<Point> points(String name) {
    return new RowList<>(name, () -> point(name), PurposeRows::next);
  }

  public static RowList<IndexTarget> targets() {
    return new RowList<>("targets", TargetRow::new, _ -> TargetRow.BLANK);
  }

  private static Point next(List<Point> points) {
    if (points.isEmpty()) return new Point(1, "1", "");
    int level = points.getLast().level();
    return new Point(level, Labelled.POINTS.next(points, level), "");
  }

  private static RowForm<Point> point(String list) {
    var row = new FieldRow<>(POINT);
    row.choice(
        TINY,
        level("point.level"),
        Point::level,
        (one, to) -> new Point(to, one.label(), one.text()));
    row.text(
        TINY,
        TextEntry.text("point.label"),
        Point::label,
        (one, to) -> new Point(one.level(), to, one.text()));
    row.text(
        WIDE,
        TextEntry.wrapped("point.text"),
        Point::text,
        (one, to) -> new Point(one.level(), one.label(), to));
    row.with(point -> {
      for (int level = 2; level <= Point.LEVELS; level++)
        row.node()
            .pseudoClassStateChanged(
                PseudoClass.getPseudoClass("level-" + level), point.level() == level);
    });
    name(row.node(), list);
    return row.first();
  }

  /// Goals, contents and solutions stand on one page: "goals-text", "contents-text".
  private static void name(Node node, String list) {
    if (node.getId() != null) node.setId(node.getId().replaceFirst("^point", list));
    if (node instanceof Pane pane) pane.getChildren().forEach(child -> name(child, list));
  }

  public static ChoiceEntry<Integer> level(String word) {
    return new ChoiceEntry<Integer>(word, level -> Words.say("point.at.level", level))
        .of(List.of(1, 2, 3));
  }
}
