package vn.bangvang.app.nominations;

import vn.bangvang.app.words.PlanWords;
import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.NominationId;
import vn.bangvang.domain.nomination.appraisal.Case;
import vn.bangvang.domain.nomination.appraisal.Conclusion;
import vn.bangvang.domain.nomination.appraisal.Standing;

/// A line of the table: who, for what, how far, and what follows so far.
public record NominationRow(
    Nomination nomination, String award, int decided, int criteria, Conclusion conclusion) {

  static NominationRow of(Case one) {
    var appraisal = one.appraisal();
    return new NominationRow(
        one.nomination(),
        award(one),
        appraisal.decided(),
        appraisal.lines().size(),
        appraisal.conclusion());
  }

  static String award(Case one) {
    return one.plan().award(one.nomination().proposal().award()).map(PlanWords::award).orElse("");
  }

  NominationId id() {
    return nomination.id();
  }

  Standing standing() {
    return Standing.of(nomination, conclusion);
  }
}
