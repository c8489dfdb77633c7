package vn.bangvang.domain.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.execution.Execution;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.AwardId;
import vn.bangvang.domain.plan.reward.Rewards;

/// A plan of the office or of a body above it: as a document, in its standing among other plans,
/// what it sets in motion and how it is carried out.
public record Plan(
    PlanId id, Paper paper, Standing standing, Movement movement, Execution execution) {

  public String title() {
    return paper.heading().title();
  }

  public Course course() {
    return movement.course();
  }

  public Standards standards() {
    return movement.standards();
  }

  public Rewards rewards() {
    return movement.rewards();
  }

  /// All that the plan says to such a nominee, in its order; a head answers the individuals'
  /// criteria first.
  public List<Criterion> criteriaFor(SubjectKind subject) {
    var own = standards().criteria().stream().filter(one -> one.subject() == subject);
    if (subject != SubjectKind.HEAD) return own.toList();
    return Stream.concat(criteriaFor(SubjectKind.INDIVIDUAL).stream(), own).toList();
  }

  public Optional<Criterion> criterion(CriterionId id) {
    return standards().criteria().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<Award> award(AwardId id) {
    return rewards().awards().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Plan on(Paper changed) {
    return new Plan(id, changed, standing, movement, execution);
  }

  public Plan at(Standing changed) {
    return new Plan(id, paper, changed, movement, execution);
  }

  public Plan moving(Movement changed) {
    return new Plan(id, paper, standing, changed, execution);
  }

  public Plan carriedOut(Execution changed) {
    return new Plan(id, paper, standing, movement, changed);
  }
}
