package vn.bangvang.app.work;

import vn.bangvang.domain.plan.PlanId;

/// The plan that is being worked on; everything below it in the window belongs to it.
public sealed interface PlanScope {
  record None() implements PlanScope {}

  record One(PlanId plan) implements PlanScope {}

  PlanScope NONE = new None();
}
