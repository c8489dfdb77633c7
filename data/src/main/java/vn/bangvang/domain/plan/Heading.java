package vn.bangvang.domain.plan;

import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Texts;

/// The head of the plan as a document. A draft has neither number nor day.
public record Heading(
    String issuer, DocumentNumber number, String place, PartialDate issued, String title) {
  public Heading {
    issuer = Texts.line(issuer);
    place = Texts.line(place);
    title = Texts.line(title);
  }
}
