package vn.bangvang.app.plans;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.PlanRow;

/// All plans, and which of them stands under which.
public record Family(List<PlanRow> plans, Map<PlanId, PlanId> parents) {
  static final Family NONE = new Family(List.of(), Map.of());

  static Family of(Repositories repositories) {
    return new Family(repositories.plans().list(), repositories.plans().parents());
  }

  public List<PlanRow> under(PlanId parent) {
    return plans.stream().filter(row -> isAbove(parent, row.id())).toList();
  }

  /// Those that stand under none, or under one that is gone.
  public List<PlanRow> top() {
    return plans.stream()
        .filter(row -> plans.stream().noneMatch(other -> isAbove(other.id(), row.id())))
        .toList();
  }

  boolean isAbove(PlanId one, PlanId other) {
    return one.equals(parents.get(other));
  }

  /// Those under which a plan can be put: not itself, and none that stands beneath it.
  List<PlanRow> notBeneath(PlanId id) {
    return plans.stream().filter(row -> !isWithin(row.id(), id)).toList();
  }

  private boolean isWithin(PlanId one, PlanId root) {
    @Nullable PlanId up = one;
    for (int steps = 0; up != null && steps <= plans.size(); steps++) {
      if (up.equals(root)) return true;
      up = parents.get(up);
    }
    return false;
  }
}
