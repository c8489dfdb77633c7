package vn.bangvang.domain.unit.lineage;

import java.util.List;
import java.util.Optional;

/// All that was ever done to the units of the office.
public interface Reorganisations {
  Optional<Reorganisation> find(ReorganisationId id);

  void save(Reorganisation reorganisation);

  void remove(ReorganisationId id);

  /// The oldest first.
  List<Reorganisation> all();
}
