package vn.bangvang.app.nominations.checklist;

import atlantafx.base.theme.Styles;
import java.util.List;
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
  private final EvidenceForm form;
  private final VBox node;

  EvidenceBox(CriterionId criterion, ChecklistOrders orders) {
    this.criterion = criterion;
    this.orders = orders;
    form = new EvidenceForm(orders::chooseFile, this::add);
    form.node().managedProperty().bind(form.node().visibleProperty());
    form.node().setVisible(false);
    node = Boxes.column("evidence", chips, form.node());
    node.getStyleClass().add("answer-line");
  }

  VBox node() {
    return node;
  }

  void start() {
    form.node().setVisible(true);
    form.start();
  }

  void show(List<Evidence> register) {
    chips.getChildren().clear();
    for (Evidence one : register) chips.getChildren().add(chip(one));
    chips.setManaged(!register.isEmpty());
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
    orders.prove(criterion, document, enclosure, () -> form.node().setVisible(false));
  }
}
