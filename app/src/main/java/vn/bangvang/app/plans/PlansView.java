package vn.bangvang.app.plans;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.SplitMemory;
import vn.bangvang.app.plans.edit.PlanPage;
import vn.bangvang.app.settings.Settings;
import vn.bangvang.app.shell.Errand;
import vn.bangvang.app.shell.Place;
import vn.bangvang.app.shell.Spot;
import vn.bangvang.app.work.Loading;
import vn.bangvang.app.work.PlanScope;
import vn.bangvang.domain.plan.PlanId;

/// The tree of plans, and the page of the chosen one.
public final class PlansView implements Errand {
  private final PlansModel model;
  private final PlanOrders orders;
  private final PlanTree tree;
  private final BorderPane page = new BorderPane();
  private final SplitPane node;

  /// None or one.
  private List<PlanPageView> pages = List.of();

  /// More ways to a new plan come from those who know them.
  public PlansView(
      PlansModel model, PlanOrders orders, NewPlans plans, List<Action> more, Settings settings) {
    this.model = model;
    this.orders = orders;
    var menu = new NewPlanMenu(model, plans, more);
    tree = new PlanTree(menu.node(), id -> model.chosen().set(new PlanScope.One(id)));
    node = new SplitPane(tree.node(), page);
    menu.listen(node);
    SplitPane.setResizableWithParent(tree.node(), false);
    SplitMemory.of("plans-split", node, settings, 0.22);
    model.plans().addListener(_ -> showTree());
    model.chosen().addListener(_ -> showChosen());
    model.page().addListener((_, _, loading) -> show(loading));
    showTree();
    show(model.page().get());
  }

  @Override
  public Node node() {
    return node;
  }

  void focus() {
    tree.focus();
  }

  @Override
  public void show(UUID one) {
    model.chosen().set(new PlanScope.One(new PlanId(one)));
  }

  @Override
  public Spot now(Spot here) {
    return model.chosen().get() instanceof PlanScope.One(var id)
        ? new Spot.One(Place.PLANS, id.value())
        : here;
  }

  private void showTree() {
    model.plans().get().value().ifPresent(tree::show);
    showChosen();
  }

  private void showChosen() {
    if (model.chosen().get() instanceof PlanScope.One(var id)) tree.select(id);
  }

  private void show(Loading<PlanPage> loading) {
    switch (loading) {
      case Loading.Ready<PlanPage>(var found) -> show(found);
      case Loading.Waiting<PlanPage> _ -> put(List.of(), new Region());
      case Loading.Failed<PlanPage>(var problem) ->
          put(List.of(), Boxes.empty(Icon.WARNING, problem.sentence()));
    }
  }

  /// The page of the same plan stays, with its tab, its places and what is being typed in it.
  private void show(PlanPage found) {
    var id = found.plan().id();
    if (pages.stream().noneMatch(one -> one.plan().equals(id))) {
      int tab = pages.stream().mapToInt(PlanPageView::tab).findFirst().orElse(0);
      var made = new PlanPageView(id, orders.of(id, this::again), () -> orders.remove(id), tab);
      put(List.of(made), made.node());
    }
    pages.forEach(one -> one.show(found));
    if (model.begun().contains(id)) {
      model.wasShown();
      pages.forEach(PlanPageView::begin);
    }
  }

  private void put(List<PlanPageView> shown, Node content) {
    pages = shown;
    page.setCenter(content);
  }

  private void again() {
    pages.forEach(PlanPageView::again);
  }
}
