package vn.bangvang.app.nominations.checklist;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.shared.LegalBasis;

/// The evidence for one answer, and the form by which more is added.
final class EvidenceBox {
  private final CriterionId criterion;
  private final ChecklistOrders orders;
  private final FlowPane chips = new FlowPane(8, 6);
  private final EvidenceForm.Begun begun;
  private final VBox node;

  EvidenceBox(CriterionId criterion, ChecklistOrders orders, EvidenceForm.Begun begun) {
    this.criterion = criterion;
    this.orders = orders;
    this.begun = begun;
    node = Boxes.column("evidence", chips);
    node.getStyleClass().add("answer-line");
  }

  VBox node() {
    return node;
  }

  void start() {
    begun.begin(orders.whose(), criterion, this::form);
    showForm();
    begun.at(orders.whose(), criterion).ifPresent(EvidenceForm::focus);
  }

  private EvidenceForm form() {
    var form = new EvidenceForm(orders::chooseFile, this::add);
    form.start();
    return form;
  }

  /// The form of the checklist that is shown; one that stands there already keeps its focus.
  private void showForm() {
    var wanted = new ArrayList<Node>(List.of(chips));
    begun.at(orders.whose(), criterion).ifPresent(form -> wanted.add(form.node()));
    if (!node.getChildren().equals(wanted)) node.getChildren().setAll(wanted);
  }

  void show(List<Evidence> register) {
    chips.getChildren().clear();
    for (Evidence one : register) chips.getChildren().add(chip(one));
    chips.setManaged(!register.isEmpty());
    showForm();
  }

  /// Stands beside the answer.
  Button adding() {
    var add = Buttons.of(Action.of("evidence.add", Icon.ATTACH, this::start));
    add.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
    return add;
  }

  private HBox chip(Evidence one) {
    String text = one.document().cited();
    var label = new Label(text, Icon.REPORTS.node());
    label.setMaxWidth(460);
    label.setWrapText(true);
    var chip = Boxes.row("evidence-chip", label);
    if (one.attachment() instanceof Evidence.Attachment.Stored(_, var name, _)) {
      label.setText(Words.say("evidence.with.file", text, name));
      var open = Action.of("evidence.open", Icon.ATTACH, () -> orders.open(one));
      chip.getChildren().add(Buttons.icon(open));
    }
    var remove =
        Action.of("evidence.remove", Icon.CLOSE, () -> orders.unprove(criterion, one.id()));
    chip.getChildren().add(Buttons.icon(remove));
    chip.setAccessibleText(label.getText());
    return chip;
  }

  private void add(LegalBasis document, Enclosure enclosure) {
    var whose = orders.whose();
    orders.prove(
        criterion,
        document,
        enclosure,
        () -> {
          begun.end(whose, criterion);
          showForm();
        });
  }
}
