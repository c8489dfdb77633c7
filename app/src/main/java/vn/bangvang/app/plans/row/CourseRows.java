package vn.bangvang.app.plans.row;

import static vn.bangvang.app.kit.rows.FieldRow.Width.MIDDLE;
import static vn.bangvang.app.kit.rows.FieldRow.Width.NARROW;
import static vn.bangvang.app.kit.rows.FieldRow.Width.WIDE;

import java.util.List;
import vn.bangvang.app.kit.entry.ChoiceEntry;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.rows.FieldRow;
import vn.bangvang.app.kit.rows.RowForm;
import vn.bangvang.app.kit.rows.RowList;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.course.Milestone;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.PartialDate;

/// The rows of a plan's dates and of its rounds.
public final class CourseRows {
  private static final Milestone MILESTONE =
      new Milestone(Milestone.Kind.DOSSIER_DEADLINE, PartialDate.unknown(), "");

  private CourseRows() {}

  public static RowList<Milestone> milestones() {
    return new RowList<>("milestones", CourseRows::milestone, _ -> MILESTONE);
  }

  public static RowList<Round> rounds(Ids ids) {
    return new RowList<>("rounds", () -> round(blank(ids)), _ -> blank(ids));
  }

  private static Round blank(Ids ids) {
    var unknown = PartialDate.unknown();
    return new Round(new RoundId(ids.next()), Round.Kind.YEARLY, "", unknown, unknown);
  }

  private static RowForm<Milestone> milestone() {
    var kind =
        new ChoiceEntry<Milestone.Kind>("milestone.kind", one -> Words.say("milestone." + one))
            .of(List.of(Milestone.Kind.values()));
    return new FieldRow<>(MILESTONE)
        .choice(
            NARROW, kind, Milestone::kind, (one, to) -> new Milestone(to, one.when(), one.note()))
        .text(
            WIDE,
            TextEntry.dateOrEvent("milestone.when"),
            Milestone::when,
            (one, to) -> new Milestone(one.kind(), to, one.note()))
        .first()
        .text(
            WIDE,
            TextEntry.wrapped("milestone.note"),
            Milestone::note,
            (one, to) -> new Milestone(one.kind(), one.when(), to));
  }

  private static RowForm<Round> round(Round blank) {
    var kind =
        new ChoiceEntry<Round.Kind>("round.kind", one -> Words.say("round." + one))
            .of(List.of(Round.Kind.values()));
    return new FieldRow<>(blank)
        .choice(
            MIDDLE,
            kind,
            Round::kind,
            (one, to) -> new Round(one.id(), to, one.name(), one.when(), one.deadline()))
        .text(
            WIDE,
            TextEntry.text("round.name"),
            Round::name,
            (one, to) -> new Round(one.id(), one.kind(), to, one.when(), one.deadline()))
        .text(
            MIDDLE,
            TextEntry.dateOrEvent("round.held"),
            Round::when,
            (one, to) -> new Round(one.id(), one.kind(), one.name(), to, one.deadline()))
        .text(
            MIDDLE,
            TextEntry.dateOrEvent("round.deadline"),
            Round::deadline,
            (one, to) -> new Round(one.id(), one.kind(), one.name(), one.when(), to));
  }
}
