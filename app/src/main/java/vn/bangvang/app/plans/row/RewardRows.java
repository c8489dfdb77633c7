package vn.bangvang.app.plans.row;

import static vn.bangvang.app.kit.rows.FieldRow.Width.MIDDLE;
import static vn.bangvang.app.kit.rows.FieldRow.Width.TINY;
import static vn.bangvang.app.kit.rows.FieldRow.Width.WIDE;

import java.util.List;
import java.util.function.Supplier;
import vn.bangvang.app.kit.entry.Checks;
import vn.bangvang.app.kit.entry.ChoiceEntry;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.rows.FieldRow;
import vn.bangvang.app.kit.rows.RowForm;
import vn.bangvang.app.kit.rows.RowList;
import vn.bangvang.app.plans.edit.Labelled;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.SubjectGroup;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.AwardId;
import vn.bangvang.domain.plan.reward.DossierPart;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.unit.UnitKind;

/// The rows of who takes part, what can be won and by which papers.
public final class RewardRows {
  private static final SubjectGroup SUBJECTS = new SubjectGroup("", "", List.of());
  private static final DossierPart PART = new DossierPart("", "");

  private RewardRows() {}

  public static RowList<Award> awards(Ids ids) {
    return new RowList<>("awards", () -> award(blank(ids)), _ -> blank(ids));
  }

  public static RowList<DossierPart> dossier() {
    return new RowList<>(
        "dossier",
        RewardRows::part,
        parts -> new DossierPart(parts.isEmpty() ? "a" : Labelled.DOSSIER.next(parts, 1), ""));
  }

  /// The kinds of unit are those in use when the row is made.
  public static RowList<SubjectGroup> subjects(Supplier<List<UnitKind>> kinds) {
    return new RowList<>(
        "subjects",
        () -> subject(kinds.get()),
        groups ->
            new SubjectGroup(
                groups.isEmpty() ? "a" : Labelled.SUBJECTS.next(groups, 1), "", List.of()));
  }

  private static Award blank(Ids ids) {
    return new Award(new AwardId(ids.next()), "", "", Award.Level.UNSTATED, List.of());
  }

  private static RowForm<Award> award(Award blank) {
    var level =
        new ChoiceEntry<Award.Level>("award.level", one -> Words.say("award.level." + one))
            .of(List.of(Award.Level.values()));
    var row = new FieldRow<>(blank);
    row.text(
        MIDDLE,
        TextEntry.text("award.form"),
        Award::form,
        (one, to) -> new Award(one.id(), to, one.authority(), one.level(), one.quotas()));
    row.text(
        WIDE,
        TextEntry.text("award.authority"),
        Award::authority,
        (one, to) -> new Award(one.id(), one.form(), to, one.level(), one.quotas()));
    row.choice(
        MIDDLE,
        level,
        Award::level,
        (one, to) -> new Award(one.id(), one.form(), one.authority(), to, one.quotas()));
    row.next();
    for (var subject : List.of(SubjectKind.COLLECTIVE, SubjectKind.INDIVIDUAL))
      new QuotaFields(subject).in(row);
    return row;
  }

  private static RowForm<DossierPart> part() {
    return new FieldRow<>(PART)
        .text(
            TINY,
            TextEntry.text("dossier.label"),
            DossierPart::label,
            (one, to) -> new DossierPart(to, one.text()))
        .text(
            WIDE,
            TextEntry.wrapped("dossier.text"),
            DossierPart::text,
            (one, to) -> new DossierPart(one.label(), to))
        .first();
  }

  private static RowForm<SubjectGroup> subject(List<UnitKind> kinds) {
    var checks = new Checks<UnitKind>("subjects.kinds", UnitKind::name).inMenu().of(kinds);
    var row =
        new FieldRow<>(SUBJECTS)
            .text(
                TINY,
                TextEntry.text("subjects.label"),
                SubjectGroup::label,
                (one, to) -> new SubjectGroup(to, one.text(), one.kinds()))
            .text(
                WIDE,
                TextEntry.wrapped("subjects.text"),
                SubjectGroup::text,
                (one, to) -> new SubjectGroup(one.label(), to, one.kinds()))
            .first()
            .next();
    return row.checks(
        checks, SubjectGroup::kinds, (one, to) -> new SubjectGroup(one.label(), one.text(), to));
  }
}
