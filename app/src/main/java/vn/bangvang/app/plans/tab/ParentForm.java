package vn.bangvang.app.plans.tab;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.entry.ChoiceEntry;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.plans.edit.PlanDesk;
import vn.bangvang.app.plans.edit.PlanPage;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanRow;
import vn.bangvang.domain.plan.Standing.Parentage;

/// Which plan this one carries out, and for which field or office; which plans carry out this one.
final class ParentForm {
  private final PlanDesk desk;
  private final ChoiceEntry<PlanRow> parent = new ChoiceEntry<>("plan.parent", PlanWords::title);
  private final TextEntry<String> share = TextEntry.text("plan.share");
  private final Button none = Buttons.icon(Action.of("plan.parent.none", Icon.CLOSE, this::leave));
  private final VBox children = Boxes.column("said");
  private final VBox node;

  ParentForm(PlanDesk desk) {
    this.desk = desk;
    share.node().getStyleClass().add("width-middle");
    node =
        Boxes.column(
            "field-grid", Boxes.row("fields", parent.node(), none, share.node()), children);
    parent.takenBy(chosen -> desk.under(chosen.id(), share.typed().orElse("")));
    share.takenBy(this::forShare);
  }

  VBox node() {
    return node;
  }

  void focus() {
    parent.focus();
  }

  void show(PlanPage page) {
    parent.of(page.kin().possible());
    var above = page.kin().above().stream().map(Plan::id).toList();
    page.kin().possible().stream()
        .filter(row -> above.contains(row.id()))
        .findFirst()
        .ifPresentOrElse(parent::show, parent::clear);
    share.show(
        page.plan().standing().parentage() instanceof Parentage.Under(_, var said, _) ? said : "");
    share.setShown(!above.isEmpty());
    none.setVisible(!above.isEmpty());
    none.setManaged(!above.isEmpty());
    children
        .getChildren()
        .setAll(
            page.kin().children().stream()
                .map(row -> Words.say("plan.child.is", PlanWords.title(row), PlanWords.line(row)))
                .map(Labels::plain)
                .toList());
  }

  private void leave() {
    desk.change(
        Words.say("plan.parent.left"),
        plan -> plan.at(plan.standing().under(new Parentage.None())));
  }

  private void forShare(String typed) {
    desk.change(Words.say("plan.share.changed"), plan -> of(plan, typed));
  }

  private static Plan of(Plan plan, String typed) {
    return plan.standing().parentage() instanceof Parentage.Under(var id, _, var taken)
        ? plan.at(plan.standing().under(new Parentage.Under(id, typed, taken)))
        : plan;
  }
}
