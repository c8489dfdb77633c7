package vn.bangvang.domain.nomination;

import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.plan.criterion.SubjectKind;

/// One nominee proposed for one award of one plan.
public record Nomination(
    NominationId id, PlanId plan, Nominee nominee, Proposal proposal, Stage stage) {

  public SubjectKind subject() {
    return nominee.subject();
  }

  public RoundId round() {
    return proposal.round();
  }

  /// Asks once more for what the other one asks for.
  public boolean repeats(Nomination other) {
    return other.stage() instanceof Stage.Received
        && other.round().equals(round())
        && other.proposal().award().equals(proposal.award())
        && other.nominee().who().equals(nominee.who());
  }
}
