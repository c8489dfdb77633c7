package vn.bangvang.domain.plan;

import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;

/// A line of the list of plans.
public record PlanRow(
    PlanId id, String title, String issuer, DocumentNumber number, PartialDate until) {}
