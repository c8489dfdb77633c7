package vn.bangvang.app.plans.tab;

import javafx.scene.Node;
import javafx.scene.control.Label;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.plans.edit.PlanPage;
import vn.bangvang.app.plans.edit.PlanTab;
import vn.bangvang.app.words.PlanWords;

/// What is made of the plan on paper, and how other papers cite it.
public final class PapersTab implements PlanTab {
  private final Label cited = Labels.plain("");
  private final Node node = new Scrolled().section("plan.cited.as", cited).node();

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(PlanPage page) {
    cited.setText(PlanWords.cited(page.plan()));
  }
}
