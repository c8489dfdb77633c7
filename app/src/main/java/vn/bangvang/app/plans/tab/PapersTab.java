package vn.bangvang.app.plans.tab;

import javafx.scene.Node;
import javafx.scene.control.Label;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.plans.edit.PlanDesk;
import vn.bangvang.app.plans.edit.PlanPage;
import vn.bangvang.app.plans.edit.PlanTab;
import vn.bangvang.app.words.PlanWords;

/// What is made of the plan on paper, and how other papers cite it.
public final class PapersTab implements PlanTab {
  private final Label cited = Labels.plain("");
  private final Node node;

  public PapersTab(PlanDesk desk) {
    var print = desk.papers().stream().map(Buttons::of).toArray(Node[]::new);
    node = new Scrolled().with(Boxes.row("actions", print)).section("plan.cited.as", cited).node();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(PlanPage page) {
    cited.setText(PlanWords.cited(page.plan()));
  }
}
