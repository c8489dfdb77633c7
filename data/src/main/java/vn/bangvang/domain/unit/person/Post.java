package vn.bangvang.domain.unit.person;

import java.time.LocalDate;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Texts;
import vn.bangvang.domain.unit.UnitId;

/// A post that a person holds or held in a unit.
public record Post(UnitId unit, String title, Line line, Duty duty, Term term) {
  public Post {
    title = Texts.line(title);
  }

  /// No end of it is known.
  public boolean isHeld() {
    return term.until().equals(PartialDate.unknown());
  }

  /// The same post in another unit from a day on.
  public Post carriedTo(UnitId other, Duty as, LocalDate from) {
    return new Post(other, title, line, as, Term.since(new PartialDate.Day(from)));
  }

  public Post endedOn(LocalDate day) {
    return new Post(unit, title, line, duty, term.endedOn(day));
  }
}
