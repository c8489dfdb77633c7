package vn.bangvang.domain.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.AwardId;
import vn.bangvang.domain.plan.reward.Rewards;

/// A plan that launches an emulation movement.
public record Plan(PlanId id, Paper paper, Course course, Standards standards, Rewards rewards) {

  public String title() {
    return paper.heading().title();
  }

  /// All that is asked of such a nominee, in the plan's order; a head answers the individuals'
  /// criteria first.
  public List<Criterion> criteriaFor(SubjectKind subject) {
    var own = standards.criteria().stream().filter(one -> one.subject() == subject);
    if (subject != SubjectKind.HEAD) return own.toList();
    return Stream.concat(criteriaFor(SubjectKind.INDIVIDUAL).stream(), own).toList();
  }

  public Optional<Criterion> criterion(CriterionId id) {
    return standards.criteria().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<Award> award(AwardId id) {
    return rewards.awards().stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
