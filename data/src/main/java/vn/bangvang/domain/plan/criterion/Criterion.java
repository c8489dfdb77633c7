package vn.bangvang.domain.plan.criterion;

import java.util.List;

/// One line of what the plan demands of its nominees.
public record Criterion(
    CriterionId id, SubjectKind subject, Wording wording, Measure measure, Terms terms) {

  public List<Exclusion> exclusions() {
    return terms.exclusions();
  }
}
