package vn.bangvang.domain.nomination.checklist;

import java.util.List;
import java.util.Optional;
import vn.bangvang.domain.plan.PlanId;

/// All documents that were given as evidence.
public interface EvidenceRegister {
  Optional<Evidence> find(EvidenceId id);

  void save(Evidence evidence);

  void remove(EvidenceId id);

  List<Evidence> of(PlanId plan);
}
