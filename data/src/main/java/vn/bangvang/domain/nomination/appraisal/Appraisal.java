package vn.bangvang.domain.nomination.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.SubjectKind;

/// All criteria that concern a nominee, each with its answer and verdict, and what follows.
public record Appraisal(List<Line> lines) {
  /// The verdict, and before any exclusion was weighed what came of the target alone.
  public record Line(Criterion criterion, Answer answer, Verdict verdict, Verdict onTarget) {}

  public Appraisal {
    lines = List.copyOf(lines);
  }

  /// The nominee's own answers and those of his unit; for a collective they are the same.
  public static Appraisal of(
      Plan plan, SubjectKind subject, Checklist own, Body body, List<Evidence> register) {
    var unit = body.checklist();
    var yardstick = new Yardstick(register, unit.yearIn(plan.course()), body.kind());
    var judge = new Judge(plan, yardstick);
    return new Appraisal(
        plan.criteriaFor(subject).stream()
            .filter(Criterion::isAsked)
            .map(one -> judge.line(one, own, unit))
            .toList());
  }

  public Conclusion conclusion() {
    var against = becauseOf(Verdict.Excluded.class);
    against.addAll(becauseOf(Verdict.NotMet.class));
    if (!against.isEmpty()) return new Conclusion.NotEligible(List.copyOf(against));
    var missing = becauseOf(Verdict.Open.class);
    if (!missing.isEmpty()) return new Conclusion.Undecided(List.copyOf(missing));
    return new Conclusion.Eligible();
  }

  /// What the plan's points come to; nothing where it does not score.
  public Optional<Points> points() {
    return Points.of(lines);
  }

  /// How many criteria have an answer that stands.
  public int decided() {
    return lines.size() - becauseOf(Verdict.Open.class).size();
  }

  private List<String> becauseOf(Class<? extends Verdict> kind) {
    return lines.stream()
        .map(Line::verdict)
        .filter(kind::isInstance)
        .map(Verdict::because)
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
