package vn.bangvang.domain.shared;

import java.util.ArrayList;
import vn.bangvang.domain.shared.text.Sentences;
import vn.bangvang.domain.shared.text.Texts;

/// A document that another one rests on: kind, number, date, who issued it and what it is about.
public record LegalBasis(
    String type, DocumentNumber number, PartialDate dated, String issuer, String about) {
  public LegalBasis {
    type = Texts.line(type);
    issuer = Texts.line(issuer);
    about = Texts.line(about);
  }

  /// "Quyết định số 1894/QĐ-UBND ngày 23/12/2022 của …"; what is not known is left out.
  public String cited() {
    var parts = new ArrayList<String>();
    parts.add(named());
    if (!dated.shown().isEmpty()) parts.add(dated.inSentence());
    if (!issuer.isEmpty()) parts.add(Sentences.say("basis.of", issuer));
    if (!about.isEmpty()) parts.add(about);
    return String.join(" ", parts).strip();
  }

  /// The short form beside a verdict: "Quyết định số 1894/QĐ-UBND".
  public String named() {
    if (number.canonical().isEmpty()) return type;
    return Sentences.say("basis.number", type, number.canonical()).strip();
  }
}
