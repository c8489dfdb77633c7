package vn.bangvang.domain.nomination.appraisal;

import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.shared.text.Sentences;

/// How a verdict names the criterion it rests on: by its label, or by its place among those of the
/// same subject, with the clause of the plan.
final class Citation {
  private final Plan plan;

  Citation(Plan plan) {
    this.plan = plan;
  }

  String of(Criterion criterion) {
    String clause = criterion.wording().clause();
    if (clause.isEmpty()) return Sentences.say("criterion.cited", sign(criterion));
    return Sentences.say("criterion.cited.in.clause", sign(criterion), clause);
  }

  String sign(Criterion criterion) {
    String label = criterion.wording().label();
    return label.isEmpty() ? ordinal(criterion) : label;
  }

  private String ordinal(Criterion criterion) {
    long before =
        plan.standards().criteria().stream()
            .takeWhile(one -> !one.id().equals(criterion.id()))
            .filter(one -> one.subject() == criterion.subject())
            .count();
    return String.valueOf(before + 1);
  }
}
