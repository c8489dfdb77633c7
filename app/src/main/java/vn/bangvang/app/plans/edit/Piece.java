package vn.bangvang.app.plans.edit;

import java.util.function.BiFunction;
import java.util.function.Function;
import vn.bangvang.domain.plan.Plan;

/// A piece of a plan: how it is taken from the plan, and how the plan is with another in its place.
public record Piece<T>(Function<Plan, T> of, BiFunction<Plan, T, Plan> with) {
  public <P> Piece<P> part(Function<T, P> part, BiFunction<T, P, T> exchanged) {
    return new Piece<>(
        plan -> part.apply(of.apply(plan)),
        (plan, changed) -> with.apply(plan, exchanged.apply(of.apply(plan), changed)));
  }
}
