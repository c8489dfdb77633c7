package vn.bangvang.app.plans.reading.form;

import javafx.scene.Node;
import vn.bangvang.app.kit.rows.FieldRow;
import vn.bangvang.domain.plan.reading.Fact;

/// The fields of one fact, and the fact as it stands in them.
public final class Correction {
  private final Node node;
  private final Runnable focus;
  private Fact value;

  private Correction(Node node, Runnable focus, Fact value) {
    this.node = node;
    this.focus = focus;
    this.value = value;
  }

  static <F extends Fact> Correction of(FieldRow<F> row, F fact) {
    row.show(fact);
    var correction = new Correction(row.node(), row::focus, fact);
    row.takenBy(changed -> correction.value = changed);
    return correction;
  }

  public Node node() {
    return node;
  }

  public void focus() {
    focus.run();
  }

  /// What was taken last from its fields.
  public Fact value() {
    return value;
  }
}
