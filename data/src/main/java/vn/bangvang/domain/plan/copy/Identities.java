package vn.bangvang.domain.plan.copy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.bangvang.domain.plan.Movement;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.Standards;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.ExclusionId;
import vn.bangvang.domain.plan.criterion.Source;
import vn.bangvang.domain.plan.criterion.Source.Origin;
import vn.bangvang.domain.plan.criterion.Terms;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.AwardId;
import vn.bangvang.domain.plan.reward.Rewards;
import vn.bangvang.domain.shared.Ids;

/// Gives the parts of a plan other identities, so that another plan can hold them; what refers to a
/// part follows it.
public final class Identities {
  private final UnaryOperator<UUID> other;

  private Identities(UnaryOperator<UUID> other) {
    this.other = other;
  }

  /// New ones.
  public static Identities fresh(Ids ids) {
    Map<UUID, UUID> given = new HashMap<>();
    return new Identities(known -> given.computeIfAbsent(known, _ -> ids.next()));
  }

  /// Those that follow from the plan that takes the parts over: the same part has the same identity
  /// there at every taking, so that the two can be compared.
  public static Identities in(PlanId taker) {
    return new Identities(known -> {
      String whose = taker.value() + " " + known;
      return UUID.nameUUIDFromBytes(whose.getBytes(StandardCharsets.UTF_8));
    });
  }

  public Movement of(Movement movement) {
    var standards = movement.standards();
    var rewards = movement.rewards();
    return new Movement(
        movement.purpose(),
        movement.targets(),
        of(movement.course()),
        new Standards(standards.subjects(), standards.criteria().stream().map(this::of).toList()),
        new Rewards(
            rewards.awards().stream().map(this::of).toList(), rewards.dossier(), rewards.copies()));
  }

  private Course of(Course course) {
    var rounds = course.rounds().stream().map(this::of).toList();
    return new Course(course.start(), course.until(), course.milestones(), rounds);
  }

  private Round of(Round round) {
    var id = new RoundId(other.apply(round.id().value()));
    return new Round(id, round.kind(), round.name(), round.when(), round.deadline());
  }

  private Award of(Award award) {
    var id = new AwardId(other.apply(award.id().value()));
    return new Award(id, award.form(), award.authority(), award.level(), award.quotas());
  }

  private Criterion of(Criterion criterion) {
    var terms = criterion.terms();
    return new Criterion(
        of(criterion.id()),
        criterion.subject(),
        criterion.wording(),
        criterion.measure(),
        new Terms(
            terms.scope(),
            of(terms.source()),
            terms.exclusions().stream().map(this::of).toList(),
            terms.evidence(),
            terms.score()));
  }

  private Exclusion of(Exclusion one) {
    return new Exclusion(of(one.id()), one.text(), one.trigger(), one.excuse());
  }

  private Source of(Source source) {
    return switch (source) {
      case Source.Own own -> own;
      case Source.Unit(List<Origin> origins) ->
          new Source.Unit(origins.stream().map(this::of).toList());
    };
  }

  private Origin of(Origin origin) {
    return switch (origin) {
      case Origin.OfCriterion(var criterion) -> new Origin.OfCriterion(of(criterion));
      case Origin.OfExclusion(var criterion, var exclusion) ->
          new Origin.OfExclusion(of(criterion), of(exclusion));
    };
  }

  private CriterionId of(CriterionId id) {
    return new CriterionId(other.apply(id.value()));
  }

  private ExclusionId of(ExclusionId id) {
    return new ExclusionId(other.apply(id.value()));
  }
}
