package vn.bangvang.domain.plan.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.bangvang.SampleWhole;
import vn.bangvang.Samples;
import vn.bangvang.domain.plan.Movement;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.Standards;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Wording;
import vn.bangvang.domain.plan.purpose.Point;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.store.plan.OtherPlans;

/// A parent plan, the child made from it, and changes to either.
final class Family {
  static final PlanId CHILD = new PlanId(Samples.id(600));

  private Family() {}

  static Plan parent() {
    return SampleWhole.plan();
  }

  static Plan child() {
    return child("Cải cách thể chế");
  }

  static Plan child(String share) {
    var own = OtherPlans.bare(601, "", PartialDate.unknown()).paper();
    return Adoption.child(CHILD, parent(), share, own);
  }

  static Plan with(Plan plan, UnaryOperator<Movement> change) {
    return plan.moving(change.apply(plan.movement()));
  }

  static Plan goals(Plan plan, Point... goals) {
    return with(plan, one -> one.with(one.purpose().aiming(List.of(goals))));
  }

  static Plan criteria(Plan plan, UnaryOperator<List<Criterion>> change) {
    return with(
        plan,
        one -> {
          var criteria = change.apply(new ArrayList<>(one.standards().criteria()));
          return one.with(new Standards(one.standards().subjects(), criteria));
        });
  }

  static Plan reworded(Plan plan, int criterion, String text) {
    return criteria(
        plan,
        all -> {
          var one = all.get(criterion);
          var wording = one.wording();
          var changed = new Wording(wording.level(), wording.label(), text, wording.clause());
          all.set(
              criterion,
              new Criterion(one.id(), one.subject(), changed, one.measure(), one.terms()));
          return all;
        });
  }

  static Plan done(Outcome<Plan> outcome) {
    return switch (outcome) {
      case Outcome.Done<Plan>(var plan) -> plan;
      case Outcome.Refused<Plan>(var because) -> throw new AssertionError(because);
    };
  }
}
