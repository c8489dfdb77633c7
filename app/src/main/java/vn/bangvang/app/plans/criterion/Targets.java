package vn.bangvang.app.plans.criterion;

import java.util.List;
import vn.bangvang.app.kit.entry.ChoiceEntry;
import vn.bangvang.domain.plan.criterion.Relation;

/// What several forms need for thresholds.
final class Targets {
  private Targets() {}

  static ChoiceEntry<Relation> relation(String word) {
    return new ChoiceEntry<>(word, Relation::sign).of(List.of(Relation.values()));
  }
}
