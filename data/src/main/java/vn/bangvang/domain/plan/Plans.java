package vn.bangvang.domain.plan;

import java.util.List;
import java.util.Optional;

/// The plans that the office carries out.
public interface Plans {
  Optional<Plan> find(PlanId id);

  void save(Plan plan);

  void remove(PlanId id);

  List<PlanRow> list();
}
