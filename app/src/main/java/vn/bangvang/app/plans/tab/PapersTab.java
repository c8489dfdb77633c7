package vn.bangvang.app.plans.tab;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.plans.edit.PlanDesk;
import vn.bangvang.app.plans.edit.PlanPage;
import vn.bangvang.app.plans.edit.PlanTab;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.readiness.Readiness;

/// What is made of the plan on paper, and how other papers cite it.
public final class PapersTab implements PlanTab {
  private final Label cited = Labels.plain("");
  private final Label open = Labels.muted("");
  private final Node node;

  public PapersTab(PlanDesk desk) {
    var print = desk.papers().stream().map(Buttons::of).toArray(Node[]::new);
    node =
        new Scrolled()
            .section("plan.paper", open, Boxes.row("fields", print))
            .section("plan.cited.as", cited)
            .node();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(PlanPage page) {
    var lacking = Readiness.of(page.plan()).missing();
    open.setText(
        lacking.isEmpty()
            ? Words.say("plan.paper.whole")
            : Words.say("plan.paper.open", said(lacking)));
    cited.setText(PlanWords.cited(page.plan()));
  }

  private static String said(List<Readiness.Check> lacking) {
    return lacking.stream().map(one -> one.spot().part().shown()).collect(Collectors.joining(", "));
  }
}
