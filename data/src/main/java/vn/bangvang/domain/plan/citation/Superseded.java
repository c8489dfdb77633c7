package vn.bangvang.domain.plan.citation;

import java.time.LocalDate;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.text.Texts;

/// A document that another one took the place of, from when on, and by which clause that is known.
public record Superseded(
    String type, DocumentNumber number, String by, LocalDate from, String basis) {
  public Superseded {
    type = Texts.line(type);
    by = Texts.line(by);
    basis = Texts.line(basis);
  }
}
