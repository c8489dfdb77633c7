package vn.bangvang.domain.unit.person;

import vn.bangvang.domain.shared.PersonName;
import vn.bangvang.domain.unit.UnitId;

/// A line of the table of people, with the main post or the one that is meant.
public record PersonRow(PersonId id, PersonName name, Identity identity, Position position) {

  /// The post as the table shows it.
  public record Position(UnitId unit, String unitName, String title, Duty duty) {}
}
