package vn.bangvang.domain.plan.criterion;

import java.util.List;

/// Where the answer to a criterion comes from.
public sealed interface Source {
  record Own() implements Source {}

  /// From what the unit itself reached, entered once on the unit's checklist.
  record Unit(List<Origin> origins) implements Source {
    public Unit {
      origins = List.copyOf(origins);
    }
  }

  /// A criterion of the unit, or one exclusion of it, whose outcome is taken over.
  sealed interface Origin {
    CriterionId criterion();

    record OfCriterion(CriterionId criterion) implements Origin {}

    record OfExclusion(CriterionId criterion, ExclusionId exclusion) implements Origin {}
  }
}
