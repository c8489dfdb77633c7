package vn.bangvang.app.plans.reading.form;

import static vn.bangvang.app.kit.rows.FieldRow.Width.MIDDLE;
import static vn.bangvang.app.kit.rows.FieldRow.Width.NARROW;
import static vn.bangvang.app.kit.rows.FieldRow.Width.WIDE;

import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.rows.FieldRow;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reading.Bounds;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.shared.text.Room;

/// What is given, and what has to be sent in for it.
final class RewardForms {
  private RewardForms() {}

  static FieldRow<Fact.Award> award(Fact.Award blank) {
    var row =
        new FieldRow<>(blank)
            .text(
                WIDE,
                TextEntry.text("reading.award.form").within(Room.AWARD_FORM),
                Fact.Award::form,
                (one, to) -> new Fact.Award(to, one.authority(), one.recipients(), one.bounds()))
            .text(
                WIDE,
                TextEntry.text("reading.award.authority").within(Room.AWARD_AUTHORITY),
                Fact.Award::authority,
                (one, to) -> new Fact.Award(one.form(), to, one.recipients(), one.bounds()));
    return counted(row.next());
  }

  private static FieldRow<Fact.Award> counted(FieldRow<Fact.Award> row) {
    var whom = Fields.choice("reading.award.whom", recipients(), RewardForms::said);
    return row.choice(
            MIDDLE,
            whom,
            Fact.Award::recipients,
            (one, to) -> new Fact.Award(one.form(), one.authority(), to, one.bounds()))
        .text(
            NARROW,
            Fields.count("reading.award.least"),
            one -> one.bounds().least(),
            (one, to) -> with(one, new Bounds(to, one.bounds().most())))
        .text(
            NARROW,
            Fields.count("reading.award.most"),
            one -> one.bounds().most(),
            (one, to) -> with(one, new Bounds(one.bounds().least(), to)));
  }

  private static Fact.Award with(Fact.Award one, Bounds bounds) {
    return new Fact.Award(one.form(), one.authority(), one.recipients(), bounds);
  }

  private static List<Fact.Recipients> recipients() {
    var kinds = Stream.of(SubjectKind.values()).<Fact.Recipients>map(Fact.Recipients.Only::new);
    return Stream.concat(kinds, Stream.of(new Fact.Recipients.Unstated())).toList();
  }

  private static String said(Fact.Recipients recipients) {
    return switch (recipients) {
      case Fact.Recipients.Only(var kind) -> PlanWords.subject(kind);
      case Fact.Recipients.Unstated _ -> Words.say("reading.unstated");
    };
  }

  static FieldRow<Fact.DossierPart> part(Fact.DossierPart blank) {
    var entry = TextEntry.wrapped("reading.part").within(Room.DOSSIER_PART);
    return new FieldRow<>(blank)
        .text(WIDE, entry, Fact.DossierPart::text, (_, to) -> new Fact.DossierPart(to));
  }

  static FieldRow<Fact.Copies> copies(Fact.Copies blank) {
    var entry = Fields.count("reading.copies");
    return new FieldRow<>(blank)
        .text(NARROW, entry, Fact.Copies::count, (_, to) -> new Fact.Copies(to));
  }
}
