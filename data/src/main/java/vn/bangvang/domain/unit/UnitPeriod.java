package vn.bangvang.domain.unit;

import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Texts;

/// What a unit was called, was and belonged to from a day on; the order is its place among its
/// siblings in official lists.
public record UnitPeriod(PartialDate since, String name, UnitKind kind, Parent parent, int order) {
  public UnitPeriod {
    name = Texts.line(name);
    if (name.isEmpty()) throw new IllegalArgumentException("a unit has a name");
  }
}
