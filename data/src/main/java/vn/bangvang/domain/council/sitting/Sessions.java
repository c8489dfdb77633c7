package vn.bangvang.domain.council.sitting;

import java.util.List;
import java.util.Optional;
import vn.bangvang.domain.plan.PlanId;

/// The sessions of the councils.
public interface Sessions {
  Optional<Session> find(SessionId id);

  void save(Session session);

  void remove(SessionId id);

  /// Those over a plan, the latest first.
  List<Session> of(PlanId plan);
}
