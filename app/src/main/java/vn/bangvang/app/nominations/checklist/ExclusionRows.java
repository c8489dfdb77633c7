package vn.bangvang.app.nominations.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.domain.nomination.appraisal.Verdict;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.ExclusionAnswer;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Exclusion;

/// The exclusions of a criterion, each asked in its own way.
final class ExclusionRows {
  private final VBox node = Boxes.column("exclusions");
  private final List<ExclusionRow> rows = new ArrayList<>();

  ExclusionRows(Criterion criterion, Consumer<ExclusionAnswer> taker) {
    for (Exclusion exclusion : criterion.exclusions()) {
      var row = new ExclusionRow(exclusion, taker);
      rows.add(row);
      node.getChildren().add(row.node());
    }
  }

  VBox node() {
    return node;
  }

  void show(Answer answer, Verdict onTarget) {
    for (ExclusionRow row : rows) row.show(answer, onTarget);
  }
}
