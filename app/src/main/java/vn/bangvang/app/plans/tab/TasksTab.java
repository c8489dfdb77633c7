package vn.bangvang.app.plans.tab;

import javafx.scene.Node;
import vn.bangvang.app.plans.edit.ExecutionPieces;
import vn.bangvang.app.plans.edit.PlanDesk;
import vn.bangvang.app.plans.edit.PlanFields;
import vn.bangvang.app.plans.edit.PlanPage;
import vn.bangvang.app.plans.edit.PlanTab;
import vn.bangvang.app.plans.row.ExecutionRows;
import vn.bangvang.domain.plan.Part;

/// The tasks by fields, each with what comes of it, who leads, who works along and until when.
public final class TasksTab implements PlanTab {
  private final PlanFields fields;
  private final Node node;

  public TasksTab(PlanDesk desk) {
    fields = new PlanFields(desk);
    var tasks = fields.rows(Part.TASKS, ExecutionRows.tasks(), ExecutionPieces.TASKS);
    node = new Scrolled().section("plan.tasks", tasks.node()).node();
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
