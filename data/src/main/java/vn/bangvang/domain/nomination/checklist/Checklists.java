package vn.bangvang.domain.nomination.checklist;

import java.util.List;
import java.util.Optional;
import vn.bangvang.domain.plan.PlanId;

/// The checklists of units and nominees.
public interface Checklists {
  Optional<Checklist> find(ChecklistId id);

  Optional<Checklist> find(PlanId plan, Holder holder);

  /// The one of that holder, whether it has been answered yet or not.
  default Checklist held(PlanId plan, Holder holder) {
    return find(plan, holder).orElseGet(() -> Checklist.of(plan, holder));
  }

  void save(Checklist checklist);

  List<Checklist> of(PlanId plan);
}
