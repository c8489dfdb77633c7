package vn.bangvang.app.plans.edit;

import java.util.List;
import vn.bangvang.domain.nomination.QuotaUse;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanRow;
import vn.bangvang.domain.plan.adoption.Difference;
import vn.bangvang.domain.plan.citation.CitationFinding;
import vn.bangvang.domain.plan.participation.Turnout;
import vn.bangvang.domain.plan.renewal.Renewal;
import vn.bangvang.domain.unit.UnitKind;

/// A plan with what surrounds it: its kin, how much of its quotas is asked for, how far its units
/// have come, and what should be looked at.
public record PlanPage(Plan plan, Kin kin, List<QuotaUse> quotas, Field field, Margin margin) {
  /// The plan above, if there is one; those below; and those that it could be put under.
  public record Kin(List<Plan> above, List<PlanRow> children, List<PlanRow> possible) {}

  /// The units that take part, and the kinds of unit that the office knows.
  public record Field(Turnout turnout, List<UnitKind> kinds) {}

  /// What stands in the margin: odd citations, what the plan above changed since, and where a
  /// renewed plan still speaks of last year.
  public record Margin(
      List<CitationFinding> citations, List<Difference> differences, List<Renewal.Flag> flags) {
    public static final Margin CLEAN = new Margin(List.of(), List.of(), List.of());
  }

  public List<Renewal.Flag> flags() {
    return margin.flags();
  }
}
