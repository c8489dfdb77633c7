package vn.bangvang.app.plans.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.bangvang.app.kit.Action;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.participation.Participation;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.unit.UnitId;

/// Where the pages of a plan bring what was changed on them.
public interface PlanDesk {
  /// The sentence is what undo is called by.
  void change(String sentence, UnaryOperator<Plan> change);

  /// A change that the rules may refuse.
  void decide(String sentence, Function<Plan, Outcome<Plan>> change);

  /// A change in what one unit does about the plan.
  void take(UnitId unit, String sentence, UnaryOperator<Participation> change);

  /// Puts the plan under another one, as that one is now.
  void under(PlanId parent, String share);

  /// What can be made of the plan on paper.
  default List<Action> papers() {
    return List.of();
  }

  Ids ids();

  LocalDate today();
}
