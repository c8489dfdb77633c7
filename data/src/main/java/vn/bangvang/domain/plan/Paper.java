package vn.bangvang.domain.plan;

import java.util.List;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.LegalBasis;

/// The plan as a document: its head, what it rests on, who receives it and who signs.
public record Paper(
    BodyForm form,
    Heading heading,
    List<LegalBasis> bases,
    List<Recipient> recipients,
    Signer signer) {
  public Paper {
    bases = List.copyOf(bases);
    recipients = List.copyOf(recipients);
  }
}
