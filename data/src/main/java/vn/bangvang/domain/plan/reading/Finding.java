package vn.bangvang.domain.plan.reading;

/// A fact, where it stands and how sure it is.
public record Finding<F extends Fact>(F fact, Place place, Sureness sureness) {}
