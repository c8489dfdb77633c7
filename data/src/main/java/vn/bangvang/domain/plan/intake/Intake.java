package vn.bangvang.domain.plan.intake;

import java.util.List;
import java.util.Optional;
import vn.bangvang.domain.plan.Movement;
import vn.bangvang.domain.plan.Paper;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.Standards;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.plan.SubjectGroup;
import vn.bangvang.domain.plan.purpose.Point;
import vn.bangvang.domain.plan.purpose.Purpose;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.PlanKind;
import vn.bangvang.domain.plan.reward.DossierPart;
import vn.bangvang.domain.plan.reward.Rewards;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.Outcome;

/// Makes a plan of the facts that were accepted out of its document.
public final class Intake {
  private final Accepted accepted;
  private final Paper paper;
  private final Ids ids;

  private Intake(Accepted accepted, Paper paper, Ids ids) {
    this.accepted = accepted;
    this.paper = paper;
    this.ids = ids;
  }

  /// The blank is the office's own paper, for what the document does not say. Refused when the
  /// office file has no room for a fact, or one cannot be.
  public static Outcome<Plan> plan(PlanId id, Paper blank, List<Fact> facts, Ids ids) {
    var refused = facts.stream().map(Intake::refusal).flatMap(Optional::stream).findFirst();
    if (refused.isPresent()) return new Outcome.Refused<>(refused.get());
    var accepted = new Accepted(facts);
    return Outcome.done(new Intake(accepted, Head.of(accepted, blank), ids).plan(id));
  }

  /// Why no plan can hold a fact, if so.
  public static Optional<String> refusal(Fact fact) {
    return Refusals.of(fact);
  }

  /// The plan in this list that the document says it carries out; none where several could be.
  public static Optional<Plan> parent(Fact.Parent said, List<Plan> plans) {
    return Parents.find(said, plans);
  }

  private Plan plan(PlanId id) {
    return new Plan(id, paper, standing(), movement(), Deeds.of(accepted));
  }

  private Standing standing() {
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

  private Movement movement() {
    var heading = paper.heading();
    var course = Times.of(accepted, heading.issued(), ids);
    int year = Times.year(course, heading.issued());
    return new Movement(
        purpose(),
        Aims.of(accepted),
        course,
        new Standards(subjects(), Criteria.of(accepted, year, ids)),
        rewards());
  }

  private Purpose purpose() {
    var contents = accepted.all(Fact.Content.class).stream();
    return Purpose.UNSTATED
        .about(accepted.first(Fact.Theme.class).map(Fact.Theme::text).orElse(""))
        .containing(contents.map(said -> new Point(1, "", said.text())).toList());
  }

  /// A group that counts collectives and individuals alike is one group.
  private List<SubjectGroup> subjects() {
    return accepted.all(Fact.Subject.class).stream()
        .map(Fact.Subject::text)
        .distinct()
        .map(text -> new SubjectGroup("", text, List.of()))
        .toList();
  }

  private Rewards rewards() {
    return new Rewards(
        Prizes.of(accepted, paper.heading().issuer(), ids),
        accepted.all(Fact.DossierPart.class).stream()
            .map(said -> new DossierPart("", said.text()))
            .toList(),
        accepted.first(Fact.Copies.class).map(Fact.Copies::count).orElse(0));
  }
}
