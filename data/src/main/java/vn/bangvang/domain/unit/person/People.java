package vn.bangvang.domain.unit.person;

import java.util.List;
import java.util.Optional;
import vn.bangvang.domain.unit.Dependents;
import vn.bangvang.domain.unit.UnitId;

/// The people that the office knows.
public interface People {
  Optional<Person> find(PersonId id);

  void save(Person person);

  void remove(PersonId id);

  Dependents dependents(PersonId id);

  /// The people of these units in the order of given names; of all units when none is named.
  List<PersonRow> of(List<UnitId> units);

  /// Every post that somebody holds, a line each: who heads a body by a second post stands there
  /// too.
  List<PersonRow> holders();
}
