package vn.bangvang.app.plans.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.rows.RowForm;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.Source;

/// A criterion in the list: its sign and text, how it is measured, what rules out. It is chosen by
/// going to it.
final class CriterionLine implements RowForm<Criterion> {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");
  private final Label sign = Boxes.sign("");
  private final VBox said = Boxes.column("said");
  private final HBox node = Boxes.row("criterion-line", sign, Boxes.growing(said));

  /// None or one.
  private List<CriterionId> shown = List.of();

  CriterionLine(String name, Consumer<CriterionId> chooser) {
    node.setId(name.replace('.', '-') + "-line");
    node.setFocusTraversable(true);
    node.setAccessibleRole(AccessibleRole.LIST_ITEM);
    node.setOnMousePressed(_ -> node.requestFocus());
    node.focusedProperty()
        .addListener((_, _, focused) -> {
          if (focused) shown.forEach(chooser);
        });
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(Criterion criterion) {
    shown = List.of(criterion.id());
    String text = criterion.wording().text();
    String label = criterion.wording().label();
    sign.setText(label.isEmpty() ? "–" : Words.say("label.closed", label));
    var lines = new ArrayList<Node>();
    lines.add(Labels.plain(text.isEmpty() ? Words.say("criterion.unworded") : text));
    lines.add(Labels.muted(how(criterion)));
    for (Exclusion exclusion : criterion.exclusions()) lines.add(exclusion(exclusion));
    said.getChildren().setAll(lines);
    node.setAccessibleText(Words.say("criterion.said", sign.getText(), text, how(criterion)));
    for (int level = 2; level <= 3; level++)
      node.pseudoClassStateChanged(
          PseudoClass.getPseudoClass("level-" + level), criterion.wording().level() == level);
  }

  @Override
  public void takenBy(Consumer<Criterion> taker) {}

  @Override
  public void focus() {
    node.requestFocus();
  }

  void setChosen(List<CriterionId> chosen) {
    node.pseudoClassStateChanged(CHOSEN, !shown.isEmpty() && shown.equals(chosen));
  }

  private static String how(Criterion criterion) {
    String measure =
        criterion.terms().source() instanceof Source.Unit
            ? Words.say("criterion.from.unit")
            : PlanWords.measure(criterion.measure());
    return PlanWords.scoped(measure, criterion.terms().scope());
  }

  private static Label exclusion(Exclusion exclusion) {
    String key =
        switch (exclusion.excuse()) {
          case Exclusion.Excuse.Never _ -> "criterion.exclusion";
          case Exclusion.Excuse.ObjectiveReasons _ -> "criterion.exclusion.unless";
        };
    var label = Labels.plain(Words.say(key, exclusion.text()));
    label.setGraphic(Icon.EXCLUDED.node());
    label.getStyleClass().add("exclusion");
    return label;
  }
}
