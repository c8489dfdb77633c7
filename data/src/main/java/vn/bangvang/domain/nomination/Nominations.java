package vn.bangvang.domain.nomination;

import java.util.List;
import java.util.Optional;
import vn.bangvang.domain.plan.PlanId;

/// All that has been proposed.
public interface Nominations {
  Optional<Nomination> find(NominationId id);

  void save(Nomination nomination);

  void remove(NominationId id);

  /// Those of a plan: collectives first, then people in the order of given names.
  List<Nomination> of(PlanId plan);
}
