package vn.bangvang.domain.plan.reading.phrase;

import vn.bangvang.domain.plan.reading.text.Passage;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;

/// A document that a text names: kind, number, date, issuer, and the words after it.
public record Citation(Name name, PartialDate dated, String issuer, Passage about, Passage whole) {

  Citation issuedBy(String body) {
    return new Citation(name, dated, body, about, whole);
  }

  /// A law bears no number in most plans; its kind is then its title.
  public record Name(String type, DocumentNumber number, int start, int end) {}
}
