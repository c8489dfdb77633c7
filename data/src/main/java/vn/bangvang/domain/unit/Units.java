package vn.bangvang.domain.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The bodies that the office knows.
public interface Units {
  Optional<Unit> find(UnitId id);

  void save(Unit unit);

  void remove(UnitId id);

  /// Also those that are no more.
  List<Unit> all();

  /// The tree as a list: every unit with the number of its people, siblings in official order.
  List<UnitRow> tree();

  /// The tree as it was on a day, under the names of that day.
  List<UnitRow> tree(LocalDate day);

  Dependents dependents(UnitId id);

  /// The kinds in use, for choosing.
  List<UnitKind> kinds();
}
