package vn.bangvang.domain.unit;

import java.time.LocalDate;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Texts;

/// What a unit was called, was and belonged to from a day on; the order is its place among its
/// siblings in official lists.
public record UnitPeriod(PartialDate since, String name, UnitKind kind, Parent parent, int order) {
  public UnitPeriod {
    name = Texts.line(name);
    if (name.isEmpty()) throw new IllegalArgumentException("a unit has a name");
  }

  /// A beginning that nobody knows lies before every day.
  public boolean hasBegunOn(LocalDate day) {
    return since.earliest().map(first -> !first.isAfter(day)).orElse(true);
  }

  public UnitPeriod called(String changed, UnitKind as, LocalDate from) {
    return new UnitPeriod(new PartialDate.Day(from), changed, as, parent, order);
  }

  public UnitPeriod under(Parent changed, LocalDate from) {
    return new UnitPeriod(new PartialDate.Day(from), name, kind, changed, order);
  }
}
