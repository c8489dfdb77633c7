package vn.bangvang.domain.plan.purpose;

import vn.bangvang.domain.indicator.Indicator;

/// Where the body wants to stand on an index by the end of a year.
public record IndexTarget(Indicator indicator, Aim aim, int year) {}
