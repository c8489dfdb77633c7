package vn.bangvang.domain.plan.intake;

import java.util.List;
import vn.bangvang.domain.plan.Movement;
import vn.bangvang.domain.plan.Paper;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.Standards;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.plan.execution.Execution;
import vn.bangvang.domain.plan.purpose.Purpose;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.PlanKind;
import vn.bangvang.domain.plan.reward.Rewards;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.PartialDate;

/// Makes a plan of the facts that were accepted out of its document.
public final class Intake {
  private Intake() {}

  /// The blank is the office's own paper, for what the document does not say.
  public static Outcome<Plan> plan(PlanId id, Paper blank, List<Fact> facts, Ids ids) {
    var accepted = new Accepted(facts);
    return Outcome.done(
        new Plan(
            id,
            Head.of(accepted, blank),
            standing(accepted),
            movement(accepted, ids),
            Execution.UNSTATED));
  }

  private static Standing standing(Accepted accepted) {
    return accepted
        .first(Fact.Kind.class)
        .map(
            said -> new Standing(kind(said.kind()), Standing.NEW.stage(), Standing.NEW.parentage()))
        .orElse(Standing.NEW);
  }

  private static Standing.Kind kind(PlanKind said) {
    return switch (said) {
      case MOVEMENT_LAUNCH -> Standing.Kind.MOVEMENT_LAUNCH;
      case REFORM_WORK -> Standing.Kind.REFORM_WORK;
    };
  }

  private static Movement movement(Accepted accepted, Ids ids) {
    var theme = accepted.first(Fact.Theme.class).map(Fact.Theme::text).orElse("");
    var round = new RoundId(ids.next());
    return new Movement(
        Purpose.UNSTATED.about(theme),
        List.of(),
        Course.single(round, new Course.Start.Issue(), PartialDate.unknown(), List.of()),
        new Standards(List.of(), List.of()),
        new Rewards(List.of(), List.of(), 0));
  }
}
