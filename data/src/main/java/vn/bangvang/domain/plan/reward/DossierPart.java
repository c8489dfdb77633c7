package vn.bangvang.domain.plan.reward;

import vn.bangvang.domain.shared.text.Texts;

/// A paper that the dossier of a nomination must hold.
public record DossierPart(String label, String text) {
  public DossierPart {
    label = Texts.line(label);
    text = Texts.line(text);
  }
}
