package vn.bangvang.app.plans.edit;

import java.util.List;
import vn.bangvang.domain.nomination.QuotaUse;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanRow;
import vn.bangvang.domain.plan.participation.Turnout;
import vn.bangvang.domain.unit.UnitKind;

/// A plan with what surrounds it: its kin, how much of its quotas is asked for, how far its units
/// have come, and the kinds of unit that the office knows.
public record PlanPage(
    Plan plan, Kin kin, List<QuotaUse> quotas, Turnout turnout, List<UnitKind> kinds) {
  /// The plan above, if there is one, and those below.
  public record Kin(List<PlanRow> parents, List<PlanRow> children) {}
}
