package vn.bangvang.domain.council.sitting;

import vn.bangvang.domain.council.CouncilId;
import vn.bangvang.domain.council.rule.Rules;
import vn.bangvang.domain.plan.PlanId;

/// Which Council meets over which plan, and by which rules it decides this time.
public record Convening(CouncilId council, PlanId plan, Rules rules) {}
