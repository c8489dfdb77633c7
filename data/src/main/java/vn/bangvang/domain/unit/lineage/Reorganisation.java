package vn.bangvang.domain.unit.lineage;

import java.time.LocalDate;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.text.Texts;

/// A decision about units that works from a day on. The note says what the office makes of it, for
/// example whose count of years goes on.
public record Reorganisation(
    ReorganisationId id, LocalDate from, LegalBasis basis, Act act, String note) {
  public Reorganisation {
    note = Texts.line(note);
  }
}
