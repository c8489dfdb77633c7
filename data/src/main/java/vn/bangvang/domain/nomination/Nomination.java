package vn.bangvang.domain.nomination;

import java.time.LocalDate;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.shared.Outcome;

/// One nominee proposed for one award of one plan.
public record Nomination(
    NominationId id, PlanId plan, Nominee nominee, Proposal proposal, Stage stage) {

  public SubjectKind subject() {
    return nominee.subject();
  }

  public RoundId round() {
    return proposal.round();
  }

  /// Taken back, by whom it concerns, for a reason that stays on record.
  public Outcome<Nomination> withdrawn(LocalDate on, String reason) {
    var stage = new Stage.Withdrawn(on, reason);
    if (stage.reason().isEmpty()) return Outcome.refused("nomination.withdrawn.reason");
    return Outcome.done(at(stage));
  }

  public Nomination at(Stage changed) {
    return new Nomination(id, plan, nominee, proposal, changed);
  }

  /// Asks once more for what the other one asks for.
  public boolean repeats(Nomination other) {
    return other.stage() instanceof Stage.Received
        && other.round().equals(round())
        && other.proposal().award().equals(proposal.award())
        && other.nominee().who().equals(nominee.who());
  }
}
