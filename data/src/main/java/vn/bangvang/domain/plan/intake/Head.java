package vn.bangvang.domain.plan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.Paper;
import vn.bangvang.domain.plan.Recipient;
import vn.bangvang.domain.plan.Signer;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.text.Folded;

/// The plan as a document. What is not said stays as on the blank paper.
final class Head {
  private final Accepted accepted;
  private final Paper blank;

  private Head(Accepted accepted, Paper blank) {
    this.accepted = accepted;
    this.blank = blank;
  }

  static Paper of(Accepted accepted, Paper blank) {
    return new Head(accepted, blank).paper();
  }

  private Paper paper() {
    return new Paper(
        accepted.first(Fact.Form.class).map(Fact.Form::form).orElse(blank.form()),
        heading(),
        orBlank(bases(), blank.bases()),
        orBlank(recipients(), blank.recipients()),
        signer());
  }

  private Heading heading() {
    var own = blank.heading();
    boolean isOwn = isOwn();
    return new Heading(
        accepted.first(Fact.Issuer.class).map(Fact.Issuer::name).orElse(own.issuer()),
        accepted
            .first(Fact.Numbered.class)
            .map(Fact.Numbered::number)
            .orElse(isOwn ? own.number() : DocumentNumber.NONE),
        accepted
            .first(Fact.IssuedAt.class)
            .map(Fact.IssuedAt::place)
            .orElse(isOwn ? own.place() : ""),
        accepted.first(Fact.IssuedOn.class).map(Fact.IssuedOn::date).orElse(own.issued()),
        accepted.first(Fact.Title.class).map(Fact.Title::text).orElse(own.title()));
  }

  /// The sign and the place of the office do not belong on the paper of another body.
  private boolean isOwn() {
    String office = Folded.of(blank.heading().issuer()).text();
    return accepted
        .first(Fact.Issuer.class)
        .map(said -> Folded.of(said.name()).text())
        .filter(said -> !said.startsWith(office) && !office.startsWith(said))
        .isEmpty();
  }

  /// The higher plan is a basis even where its line among the bases was not accepted.
  private List<LegalBasis> bases() {
    var bases = new ArrayList<LegalBasis>();
    accepted.all(Fact.Basis.class).stream().map(Head::basis).forEach(bases::add);
    higher(bases).ifPresent(bases::add);
    return bases;
  }

  private static LegalBasis basis(Fact.Basis said) {
    return new LegalBasis(said.type(), said.number(), said.dated(), said.issuer(), "");
  }

  private Optional<LegalBasis> higher(List<LegalBasis> bases) {
    return accepted
        .first(Fact.Parent.class)
        .filter(parent -> bases.stream().noneMatch(one -> one.number().sameAs(parent.number())))
        .map(parent -> new LegalBasis("", parent.number(), parent.dated(), "", ""));
  }

  private List<Recipient> recipients() {
    return accepted.all(Fact.Recipient.class).stream()
        .map(said -> new Recipient(said.text(), Recipient.Manner.PLAIN))
        .toList();
  }

  private Signer signer() {
    return accepted
        .first(Fact.Signature.class)
        .map(said -> new Signer(said.authority(), said.post(), said.name()))
        .orElse(blank.signer());
  }

  private static <T> List<T> orBlank(List<T> said, List<T> blank) {
    return said.isEmpty() ? blank : said;
  }
}
