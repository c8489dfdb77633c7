package vn.bangvang.app.plans;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.plans.edit.PlanDesk;
import vn.bangvang.app.plans.edit.PlanPage;
import vn.bangvang.app.plans.review.Stages;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Standing.Stage;
import vn.bangvang.domain.plan.readiness.Readiness;

/// Above the pages of a plan: its title in one line, how far it has come, how ready it is, and the
/// next step.
final class PlanHead {
  private final Label title = Labels.title("");
  private final Tooltip whole = new Tooltip();
  private final HBox stage = Boxes.row("standing");
  private final HBox next = Boxes.row("actions");
  private final ToggleButton ready = new ToggleButton("", Icon.MET.node());
  private final MenuButton menu = new MenuButton("", Icon.MORE.node());
  private final Stages stages;
  private final Action following;
  private final Action remove;
  private final HBox node;

  PlanHead(PlanDesk desk, BooleanProperty reviewed, Runnable further, Runnable remove) {
    this.stages = new Stages(desk);
    this.following = Action.of("plan.review.next", Icon.FORWARD, further).on("F8");
    this.remove = Action.of("plan.remove", Icon.REMOVE, remove);
    ready.setId("plan-review");
    ready.getStyleClass().add("review-toggle");
    ready.setMinWidth(Region.USE_PREF_SIZE);
    next.setMinWidth(Region.USE_PREF_SIZE);
    ready.setTooltip(new Tooltip(Words.say("plan.review.tip")));
    ready.selectedProperty().bindBidirectional(reviewed);
    menu.setId("plan-menu");
    menu.getStyleClass().addAll("button-icon", "flat", "row-menu");
    menu.setAccessibleText(Words.say("plan.menu"));
    menu.setTooltip(new Tooltip(Words.say("plan.menu")));
    title.setWrapText(false);
    title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    title.setMinWidth(0);
    title.setTooltip(whole);
    var named = Boxes.column("said", title, stage);
    named.setMinWidth(0);
    node = Boxes.row("page-head", Boxes.growing(named), ready, next, menu);
  }

  HBox node() {
    return node;
  }

  void show(PlanPage page) {
    var plan = page.plan();
    var readiness = Readiness.of(plan);
    title.setText(plan.title().isEmpty() ? Words.say("plan.untitled") : plan.title());
    whole.setText(title.getText());
    stage.getChildren().setAll(StageBadge.of(plan.standing().stage()));
    int points =
        page.margin().citations().size() + page.margin().differences().size() + page.flags().size();
    String said = Words.say("plan.review", readiness.ready(), readiness.asked());
    ready.setText(points == 0 ? said : Words.say("plan.review.points", said, points));
    ready.setAccessibleText(ready.getText());
    show(plan.standing().stage());
  }

  /// The next step as a button, the others in the menu.
  private void show(Stage now) {
    var actions = stages.at(now);
    var first = actions.getFirst();
    next.getChildren()
        .setAll(now instanceof Stage.Draft ? Buttons.primary(first) : Buttons.of(first));
    menu.getItems().setAll(Buttons.menuItem(following));
    for (Action action : actions.subList(1, actions.size()))
      menu.getItems().add(Buttons.menuItem(action));
    menu.getItems().add(Buttons.menuItem(remove));
  }
}
