package vn.bangvang.domain.plan.citation;

import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.PlanId;

/// Something odd about a document that a plan names. It is shown and never in the way.
public record CitationFinding(PlanId plan, Part.Spot spot, Code code, String sentence) {
  public enum Code {
    CITES_LATER_DOCUMENT,
    DATE_CONFLICT,
    NUMBER_SPACED,
    SUPERSEDED
  }
}
