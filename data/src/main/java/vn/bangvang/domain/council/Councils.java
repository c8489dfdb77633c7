package vn.bangvang.domain.council;

import java.util.List;
import java.util.Optional;

/// The councils of the office.
public interface Councils {
  Optional<Council> find(CouncilId id);

  void save(Council council);

  void remove(CouncilId id);

  List<Council> list();
}
