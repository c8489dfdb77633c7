package vn.bangvang.app.plans.reading.form;

import static vn.bangvang.app.kit.rows.FieldRow.Width.MIDDLE;
import static vn.bangvang.app.kit.rows.FieldRow.Width.NARROW;
import static vn.bangvang.app.kit.rows.FieldRow.Width.WIDE;

import java.util.List;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.rows.FieldRow;
import vn.bangvang.app.plans.reading.found.FactWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.PlanKind;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.text.Room;

/// For every kind of fact the fields in which it is corrected.
public final class FactForms {
  private FactForms() {}

  /// A warning is seen, not corrected.
  public static boolean has(Fact fact) {
    return !(fact instanceof Fact.Warning);
  }

  public static Correction of(Fact fact) {
    return switch (fact) {
      case Fact.Kind one -> Correction.of(kind(one), one);
      case Fact.Title one -> Correction.of(title(one), one);
      case Fact.Theme one -> Correction.of(theme(one), one);
      case Fact.Numbered one -> Correction.of(number(one), one);
      case Fact.Issuer one -> Correction.of(issuer(one), one);
      case Fact.IssuedOn one -> Correction.of(issuedOn(one), one);
      case Fact.IssuedAt one -> Correction.of(issuedAt(one), one);
      case Fact.Form one -> Correction.of(form(one), one);
      case Fact.Basis one -> Correction.of(CitedForms.basis(one), one);
      case Fact.Parent one -> Correction.of(CitedForms.parent(one), one);
      case Fact.Begins one -> Correction.of(TimeForms.begins(one), one);
      case Fact.Ends one -> Correction.of(TimeForms.ends(one), one);
      case Fact.Milestone one -> Correction.of(TimeForms.milestone(one), one);
      case Fact.Subject one -> Correction.of(StandardForms.subject(one), one);
      case Fact.Criterion one -> Correction.of(CriterionForms.criterion(one), one);
      case Fact.Content one -> Correction.of(StandardForms.content(one), one);
      case Fact.IndexTarget one -> Correction.of(StandardForms.target(one), one);
      case Fact.Award one -> Correction.of(RewardForms.award(one), one);
      case Fact.DossierPart one -> Correction.of(RewardForms.part(one), one);
      case Fact.Copies one -> Correction.of(RewardForms.copies(one), one);
      case Fact.Task one -> Correction.of(StandardForms.task(one), one);
      case Fact.Report one -> Correction.of(TimeForms.report(one), one);
      case Fact.Recipient one -> Correction.of(CitedForms.recipient(one), one);
      case Fact.Signature one -> Correction.of(CitedForms.signature(one), one);
      case Fact.Warning _ -> throw new IllegalArgumentException("a warning");
    };
  }

  private static FieldRow<Fact.Kind> kind(Fact.Kind blank) {
    var kind = Fields.choice("reading.kind", List.of(PlanKind.values()), FactWords::kind);
    return new FieldRow<>(blank)
        .choice(MIDDLE, kind, Fact.Kind::kind, (_, to) -> new Fact.Kind(to));
  }

  private static FieldRow<Fact.Title> title(Fact.Title blank) {
    var entry = TextEntry.wrapped("reading.title").within(Room.PLAN_TITLE);
    return new FieldRow<>(blank).text(WIDE, entry, Fact.Title::text, (_, to) -> new Fact.Title(to));
  }

  private static FieldRow<Fact.Theme> theme(Fact.Theme blank) {
    var entry = TextEntry.wrapped("reading.theme").within(Room.PLAN_THEME);
    return new FieldRow<>(blank).text(WIDE, entry, Fact.Theme::text, (_, to) -> new Fact.Theme(to));
  }

  private static FieldRow<Fact.Numbered> number(Fact.Numbered blank) {
    return new FieldRow<>(blank)
        .text(
            MIDDLE,
            Fields.number("reading.number"),
            Fact.Numbered::number,
            (_, to) -> new Fact.Numbered(to));
  }

  private static FieldRow<Fact.Issuer> issuer(Fact.Issuer blank) {
    var entry = TextEntry.text("reading.issuer").within(Room.DOCUMENT_ISSUER);
    return new FieldRow<>(blank)
        .text(WIDE, entry, Fact.Issuer::name, (_, to) -> new Fact.Issuer(to));
  }

  private static FieldRow<Fact.IssuedOn> issuedOn(Fact.IssuedOn blank) {
    return new FieldRow<>(blank)
        .text(
            NARROW,
            TextEntry.date("reading.issued.on"),
            Fact.IssuedOn::date,
            (_, to) -> new Fact.IssuedOn(to));
  }

  private static FieldRow<Fact.IssuedAt> issuedAt(Fact.IssuedAt blank) {
    var entry = TextEntry.text("reading.place").within(Room.OFFICE_PLACE);
    return new FieldRow<>(blank)
        .text(MIDDLE, entry, Fact.IssuedAt::place, (_, to) -> new Fact.IssuedAt(to));
  }

  private static FieldRow<Fact.Form> form(Fact.Form blank) {
    var form =
        Fields.choice("reading.form", List.of(BodyForm.values()), one -> Words.say("form." + one));
    return new FieldRow<>(blank)
        .choice(MIDDLE, form, Fact.Form::form, (_, to) -> new Fact.Form(to));
  }
}
