package vn.bangvang.domain.plan.participation;

import java.util.List;
import java.util.Optional;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.unit.UnitId;

/// Which units take part in which plans.
public interface Participations {
  Optional<Participation> find(ParticipationId id);

  void save(Participation participation);

  void remove(ParticipationId id);

  List<Participation> of(PlanId plan);

  /// The one of that unit, whether it has done anything yet or not.
  default Participation held(PlanId plan, UnitId unit) {
    var untouched = Participation.of(plan, unit);
    return find(untouched.id()).orElse(untouched);
  }
}
