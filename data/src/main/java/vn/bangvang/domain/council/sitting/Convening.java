package vn.bangvang.domain.council.sitting;

import vn.bangvang.domain.council.CouncilId;
import vn.bangvang.domain.council.rule.Rules;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.course.RoundId;

/// Which Council meets over which round of which plan, and by which rules it decides this time.
public record Convening(CouncilId council, PlanId plan, RoundId round, Rules rules) {

  Convening under(Rules changed) {
    return new Convening(council, plan, round, changed);
  }
}
