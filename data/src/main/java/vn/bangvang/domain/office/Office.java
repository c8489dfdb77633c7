package vn.bangvang.domain.office;

import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.text.Texts;

/// The office whose file this is: how it is called on its papers, and where its copies are kept.
public record Office(Body body, Backups backups) {

  /// The symbol is what stands after the dash in its numbers ("SNV", "UBND").
  public record Body(String name, String superior, String symbol, String place, BodyForm form) {
    public Body {
      name = Texts.line(name);
      superior = Texts.line(superior);
      symbol = Texts.line(symbol);
      place = Texts.line(place);
    }
  }

  /// A folder for verified copies; so many of them are kept.
  public record Backups(String folder, int kept) {}
}
