package vn.bangvang.app.plans.tab;

import java.util.List;
import javafx.scene.Node;
import vn.bangvang.app.plans.edit.Labelled;
import vn.bangvang.app.plans.edit.MovementPieces;
import vn.bangvang.app.plans.edit.Piece;
import vn.bangvang.app.plans.edit.PlanDesk;
import vn.bangvang.app.plans.edit.PlanFields;
import vn.bangvang.app.plans.edit.PlanPage;
import vn.bangvang.app.plans.edit.PlanTab;
import vn.bangvang.app.plans.row.PurposeRows;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.purpose.Point;

/// What the plan is for: theme, goals, contents, solutions, and where the indices are to stand.
public final class PurposeTab implements PlanTab {
  private final PlanFields fields;
  private final Node node;

  public PurposeTab(PlanDesk desk) {
    fields = new PlanFields(desk);
    node =
        new Scrolled()
            .with(fields.at(Part.THEME, fields.wrapped("plan.theme", MovementPieces.THEME)).node())
            .section("plan.goals", points("goals", Part.GOALS, MovementPieces.GOALS))
            .section("plan.contents", points("contents", Part.CONTENTS, MovementPieces.CONTENTS))
            .section(
                "plan.solutions", points("solutions", Part.SOLUTIONS, MovementPieces.SOLUTIONS))
            .section(
                "plan.targets",
                fields.rows(Part.TARGETS, PurposeRows.targets(), MovementPieces.TARGETS).node())
            .node();
  }

  private Node points(String name, Part part, Piece<List<Point>> piece) {
    return fields.rows(part, PurposeRows.points(name), piece, Labelled.POINTS::anew).node();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void go(Part.Spot spot) {
    fields.go(spot);
  }

  @Override
  public void show(PlanPage page) {
    fields.show(page.plan());
  }
}
