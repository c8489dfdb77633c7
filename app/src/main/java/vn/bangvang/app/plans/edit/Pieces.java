package vn.bangvang.app.plans.edit;

import java.util.List;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.Paper;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Recipient;
import vn.bangvang.domain.plan.Signer;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.PartialDate;

/// The pieces of a plan as a document.
public final class Pieces {
  private static final Piece<Paper> PAPER = new Piece<>(Plan::paper, Plan::on);
  private static final Piece<Heading> HEADING =
      PAPER.part(
          Paper::heading,
          (one, to) -> new Paper(one.form(), to, one.bases(), one.recipients(), one.signer()));
  private static final Piece<Signer> SIGNER =
      PAPER.part(
          Paper::signer,
          (one, to) -> new Paper(one.form(), one.heading(), one.bases(), one.recipients(), to));
  public static final Piece<BodyForm> FORM =
      PAPER.part(
          Paper::form,
          (one, to) -> new Paper(to, one.heading(), one.bases(), one.recipients(), one.signer()));
  public static final Piece<List<LegalBasis>> BASES =
      PAPER.part(
          Paper::bases,
          (one, to) -> new Paper(one.form(), one.heading(), to, one.recipients(), one.signer()));
  public static final Piece<List<Recipient>> RECIPIENTS =
      PAPER.part(
          Paper::recipients,
          (one, to) -> new Paper(one.form(), one.heading(), one.bases(), to, one.signer()));

  public static final Piece<String> ISSUER =
      HEADING.part(
          Heading::issuer,
          (one, to) -> new Heading(to, one.number(), one.place(), one.issued(), one.title()));
  public static final Piece<DocumentNumber> NUMBER =
      HEADING.part(
          Heading::number,
          (one, to) ->
              new Heading(
                  one.issuer(),
                  one.number().completedBy(to),
                  one.place(),
                  one.issued(),
                  one.title()));
  public static final Piece<String> PLACE =
      HEADING.part(
          Heading::place,
          (one, to) -> new Heading(one.issuer(), one.number(), to, one.issued(), one.title()));
  public static final Piece<PartialDate> ISSUED =
      HEADING.part(
          Heading::issued,
          (one, to) -> new Heading(one.issuer(), one.number(), one.place(), to, one.title()));
  public static final Piece<String> TITLE =
      HEADING.part(
          Heading::title,
          (one, to) -> new Heading(one.issuer(), one.number(), one.place(), one.issued(), to));

  public static final Piece<String> AUTHORITY =
      SIGNER.part(Signer::authority, (one, to) -> new Signer(to, one.post(), one.name()));
  public static final Piece<String> POST =
      SIGNER.part(Signer::post, (one, to) -> new Signer(one.authority(), to, one.name()));
  public static final Piece<String> SIGNED_BY =
      SIGNER.part(Signer::name, (one, to) -> new Signer(one.authority(), one.post(), to));

  public static final Piece<Standing.Kind> KIND =
      new Piece<>(
          plan -> plan.standing().kind(),
          (plan, to) ->
              plan.at(new Standing(to, plan.standing().stage(), plan.standing().parentage())));

  private Pieces() {}
}
