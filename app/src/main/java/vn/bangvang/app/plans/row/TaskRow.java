package vn.bangvang.app.plans.row;

import static vn.bangvang.app.kit.rows.FieldRow.Width.MIDDLE;
import static vn.bangvang.app.kit.rows.FieldRow.Width.NARROW;
import static vn.bangvang.app.kit.rows.FieldRow.Width.TINY;
import static vn.bangvang.app.kit.rows.FieldRow.Width.WIDE;

import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.rows.FieldRow;
import vn.bangvang.app.kit.rows.RowForm;
import vn.bangvang.domain.plan.execution.PlannedTask;
import vn.bangvang.domain.plan.execution.PlannedTask.Bodies;
import vn.bangvang.domain.plan.execution.PlannedTask.Field;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Reading;
import vn.bangvang.domain.shared.text.Texts;

/// A task: of which field, what, what comes of it, who leads, who works along, until when.
final class TaskRow {
  private static final PlannedTask BLANK =
      new PlannedTask(new Field("", ""), "", "", new Bodies("", List.of()), PartialDate.unknown());

  private TaskRow() {}

  static PlannedTask next(List<PlannedTask> tasks) {
    if (tasks.isEmpty()) return BLANK;
    var field = tasks.getLast().field();
    return new PlannedTask(field, "", "", BLANK.bodies(), PartialDate.unknown());
  }

  static RowForm<PlannedTask> form() {
    var row = new FieldRow<>(BLANK);
    row.text(
        TINY,
        TextEntry.text("planned.field.label"),
        one -> one.field().label(),
        (one, to) -> of(one, new Field(to, one.field().title())));
    row.text(
        MIDDLE,
        TextEntry.text("planned.field.title"),
        one -> one.field().title(),
        (one, to) -> of(one, new Field(one.field().label(), to)));
    row.text(
        WIDE,
        TextEntry.wrapped("planned.text"),
        PlannedTask::text,
        (one, to) -> new PlannedTask(one.field(), to, one.product(), one.bodies(), one.time()));
    row.first();
    return bodies(row.next());
  }

  private static RowForm<PlannedTask> bodies(FieldRow<PlannedTask> row) {
    row.text(
        WIDE,
        TextEntry.wrapped("planned.product"),
        PlannedTask::product,
        (one, to) -> new PlannedTask(one.field(), one.text(), to, one.bodies(), one.time()));
    row.text(
        WIDE,
        TextEntry.text("planned.lead"),
        one -> one.bodies().lead(),
        (one, to) -> by(one, new Bodies(to, one.bodies().along())));
    row.text(
        WIDE,
        TextEntry.line("planned.along", TaskRow::along, along -> String.join("; ", along)),
        one -> one.bodies().along(),
        (one, to) -> by(one, new Bodies(one.bodies().lead(), to)));
    return row.text(
        NARROW,
        TextEntry.dateOrEvent("planned.time"),
        PlannedTask::time,
        (one, to) -> new PlannedTask(one.field(), one.text(), one.product(), one.bodies(), to));
  }

  private static PlannedTask of(PlannedTask task, Field field) {
    return new PlannedTask(field, task.text(), task.product(), task.bodies(), task.time());
  }

  private static PlannedTask by(PlannedTask task, Bodies bodies) {
    return new PlannedTask(task.field(), task.text(), task.product(), bodies, task.time());
  }

  /// Names of bodies contain commas, so they are parted by semicolons.
  private static Reading<List<String>> along(String typed) {
    return Reading.of(
        Stream.of(typed.split(";", -1)).map(Texts::line).filter(one -> !one.isEmpty()).toList());
  }
}
