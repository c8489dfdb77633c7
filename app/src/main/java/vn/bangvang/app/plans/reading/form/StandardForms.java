package vn.bangvang.app.plans.reading.form;

import static vn.bangvang.app.kit.rows.FieldRow.Width.MIDDLE;
import static vn.bangvang.app.kit.rows.FieldRow.Width.NARROW;
import static vn.bangvang.app.kit.rows.FieldRow.Width.WIDE;

import java.util.List;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.rows.FieldRow;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.shared.text.Room;

/// Whom the plan is for, what it wants of them, and what it wants to reach.
final class StandardForms {
  private StandardForms() {}

  static FieldRow<Fact.Subject> subject(Fact.Subject blank) {
    return new FieldRow<>(blank)
        .choice(
            NARROW,
            Fields.subject("reading.subject.kind"),
            Fact.Subject::kind,
            (one, to) -> new Fact.Subject(to, one.text()))
        .text(
            WIDE,
            TextEntry.wrapped("reading.subject.text").within(Room.PLAN_SUBJECTS),
            Fact.Subject::text,
            (one, to) -> new Fact.Subject(one.kind(), to))
        .first();
  }

  static FieldRow<Fact.Content> content(Fact.Content blank) {
    var entry = TextEntry.wrapped("reading.content").within(Room.PLAN_POINT);
    return new FieldRow<>(blank)
        .text(WIDE, entry, Fact.Content::text, (_, to) -> new Fact.Content(to));
  }

  static FieldRow<Fact.IndexTarget> target(Fact.IndexTarget blank) {
    var kind =
        Fields.choice(
            "reading.aim", List.of(Fact.Standing.values()), one -> Words.say("aim." + one));
    return new FieldRow<>(blank)
        .text(
            MIDDLE,
            TextEntry.text("reading.indicator").within(Room.PLAN_INDICATOR),
            Fact.IndexTarget::indicator,
            (one, to) -> new Fact.IndexTarget(to, one.kind(), one.value(), one.year()))
        .choice(
            MIDDLE,
            kind,
            Fact.IndexTarget::kind,
            (one, to) -> new Fact.IndexTarget(one.indicator(), to, one.value(), one.year()))
        .next()
        .text(
            MIDDLE,
            TextEntry.text("reading.aim.value").within(Room.PLAN_AIM),
            Fact.IndexTarget::value,
            (one, to) -> new Fact.IndexTarget(one.indicator(), one.kind(), to, one.year()))
        .text(
            NARROW,
            TextEntry.date("reading.aim.year"),
            Fact.IndexTarget::year,
            (one, to) -> new Fact.IndexTarget(one.indicator(), one.kind(), one.value(), to));
  }

  static FieldRow<Fact.Task> task(Fact.Task blank) {
    return new FieldRow<>(blank)
        .text(
            WIDE,
            TextEntry.wrapped("reading.task.text").within(Room.TASK_TEXT),
            Fact.Task::text,
            (one, to) -> new Fact.Task(one.field(), to, one.product()))
        .next()
        .text(
            WIDE,
            TextEntry.wrapped("reading.task.of").within(Room.TASK_FIELD),
            Fact.Task::field,
            (one, to) -> new Fact.Task(to, one.text(), one.product()))
        .text(
            WIDE,
            TextEntry.wrapped("reading.task.makes").within(Room.TASK_PRODUCT),
            Fact.Task::product,
            (one, to) -> new Fact.Task(one.field(), one.text(), to));
  }
}
