package vn.bangvang.app.plans.criterion;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.entry.ChoiceEntry;
import vn.bangvang.app.kit.rows.RowForm;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.criterion.Measure;

/// By what a criterion is judged: the kind of measure, and what that kind has to know.
final class MeasureForm {
  private final ChoiceEntry<Measure.Kind> kind =
      new ChoiceEntry<Measure.Kind>("measure.kind", one -> Words.say("measure.kind." + one))
          .of(List.of(Measure.Kind.values()));
  private final VBox node = Boxes.column("field-grid", kind.node());
  private Consumer<Measure> taker = _ -> {};

  /// None or one: the form of the kind that is shown.
  private List<RowForm<Measure>> details = List.of();

  private Measure.Kind shown = Measure.Kind.JUDGEMENT;

  MeasureForm() {
    kind.takenBy(chosen -> {
      if (chosen != shown) taker.accept(MeasureDetails.usual(chosen));
    });
  }

  VBox node() {
    return node;
  }

  void takenBy(Consumer<Measure> consumer) {
    taker = consumer;
  }

  void show(Measure measure) {
    kind.show(measure.kind());
    if (measure.kind() != shown) build(measure.kind());
    details.forEach(one -> one.show(measure));
  }

  private void build(Measure.Kind wanted) {
    shown = wanted;
    details = MeasureDetails.form(wanted);
    node.getChildren().setAll(kind.node());
    for (RowForm<Measure> one : details) {
      one.takenBy(changed -> taker.accept(changed));
      node.getChildren().add(one.node());
    }
  }
}
