package vn.bangvang.app.plans;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.PlanScope;
import vn.bangvang.domain.plan.PlanId;

/// The ways to a new plan, by menu and by keys. Those from another plan start from the one that is
/// looked at.
final class NewPlanMenu {
  private final PlansModel model;
  private final NewPlans plans;
  private final MenuButton menu = new MenuButton(Words.say("plans.new"), Icon.ADD.node());
  private final TextEntry<String> share = TextEntry.text("plans.new.share");
  private final VBox shareForm;
  private final VBox node;
  private final List<Action> actions;

  /// More ways, for example from a document, come last.
  NewPlanMenu(PlansModel model, NewPlans plans, List<Action> more) {
    this.model = model;
    this.plans = plans;
    var hasOne =
        Bindings.createBooleanBinding(
            () -> model.chosen().get() instanceof PlanScope.One, model.chosen());
    actions =
        Stream.concat(
                Stream.of(
                    Action.of("plans.new.blank", Icon.FILE, plans::blank).on("Shortcut+N"),
                    Action.of("plans.new.year", Icon.COPY, this::renew)
                        .on("Shortcut+Shift+N")
                        .when(hasOne),
                    Action.of("plans.new.child", Icon.UNITS, this::ask)
                        .on("Shortcut+Alt+N")
                        .when(hasOne)),
                more.stream())
            .toList();
    menu.setId("plans-new");
    menu.setMnemonicParsing(true);
    menu.setMaxWidth(Double.MAX_VALUE);
    actions.forEach(action -> menu.getItems().add(Buttons.menuItem(action)));
    var make = Buttons.of(Action.of("plans.new.make", Icon.ADD, this::adopt));
    shareForm = Boxes.column("card", share.node(), Boxes.row("actions", make));
    share.prompted("plans.new.share.own");
    share
        .node()
        .addEventFilter(
            KeyEvent.KEY_PRESSED,
            event -> {
              if (event.getCode() == KeyCode.ENTER) adopt();
              else if (event.getCode() == KeyCode.ESCAPE) showForm(false);
              else return;
              event.consume();
            });
    showForm(false);
    node = Boxes.column("side-head", menu, shareForm);
  }

  VBox node() {
    return node;
  }

  /// The same keys from anywhere on the screen.
  void listen(Node screen) {
    screen.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event ->
            actions.stream()
                .filter(one -> !one.keys().isEmpty())
                .filter(one -> KeyCombination.valueOf(one.keys()).match(event))
                .findFirst()
                .ifPresent(one -> {
                  event.consume();
                  one.run();
                }));
  }

  private void renew() {
    if (model.chosen().get() instanceof PlanScope.One(PlanId id)) plans.renew(id);
  }

  private void ask() {
    showForm(true);
    share.clear();
    share.focus();
  }

  private void adopt() {
    showForm(false);
    if (model.chosen().get() instanceof PlanScope.One(PlanId id))
      plans.adopt(id, share.typed().orElse(""));
  }

  private void showForm(boolean wanted) {
    shareForm.setVisible(wanted);
    shareForm.setManaged(wanted);
  }
}
