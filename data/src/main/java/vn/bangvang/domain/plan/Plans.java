package vn.bangvang.domain.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The plans that the office carries out.
public interface Plans {
  Optional<Plan> find(PlanId id);

  void save(Plan plan);

  void remove(PlanId id);

  /// Those that end last stand first.
  List<PlanRow> list();

  /// The plans that were made from this one.
  List<PlanRow> under(PlanId parent);

  /// Each plan that stands under another one, with that one.
  Map<PlanId, PlanId> parents();

  /// Every plan with all that it says.
  List<Plan> all();
}
