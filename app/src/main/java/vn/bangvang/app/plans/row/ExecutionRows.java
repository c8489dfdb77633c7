package vn.bangvang.app.plans.row;

import static vn.bangvang.app.kit.rows.FieldRow.Width.MIDDLE;
import static vn.bangvang.app.kit.rows.FieldRow.Width.TINY;
import static vn.bangvang.app.kit.rows.FieldRow.Width.WIDE;

import java.util.List;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.rows.FieldRow;
import vn.bangvang.app.kit.rows.RowForm;
import vn.bangvang.app.kit.rows.RowList;
import vn.bangvang.app.plans.edit.Labelled;
import vn.bangvang.domain.plan.execution.Assignment;
import vn.bangvang.domain.plan.execution.MoneyLine;
import vn.bangvang.domain.plan.execution.PlannedTask;
import vn.bangvang.domain.plan.execution.ReportDuty;

/// The rows of how a plan is carried out.
public final class ExecutionRows {
  private static final MoneyLine MONEY = new MoneyLine("", "", "");

  private ExecutionRows() {}

  public static RowList<Assignment> assignments() {
    return new RowList<>("assignments", ExecutionRows::assignment, ExecutionRows::next);
  }

  public static RowList<MoneyLine> money() {
    return new RowList<>("money", ExecutionRows::moneyLine, _ -> MONEY);
  }

  public static RowList<ReportDuty> reports() {
    return new RowList<>("reports", ReportRow::new, _ -> ReportRow.BLANK);
  }

  /// A new task is of the field of the one above it.
  public static RowList<PlannedTask> tasks() {
    return new RowList<>("tasks", TaskRow::form, TaskRow::next);
  }

  private static Assignment next(List<Assignment> known) {
    return new Assignment(known.isEmpty() ? "1" : Labelled.ASSIGNMENTS.next(known, 1), "", "");
  }

  private static RowForm<Assignment> assignment() {
    return new FieldRow<>(new Assignment("", "", ""))
        .text(
            TINY,
            TextEntry.text("assignment.label"),
            Assignment::label,
            (one, to) -> new Assignment(to, one.who(), one.text()))
        .text(
            MIDDLE,
            TextEntry.wrapped("assignment.who"),
            Assignment::who,
            (one, to) -> new Assignment(one.label(), to, one.text()))
        .first()
        .text(
            WIDE,
            TextEntry.wrapped("assignment.text"),
            Assignment::text,
            (one, to) -> new Assignment(one.label(), one.who(), to));
  }

  private static RowForm<MoneyLine> moneyLine() {
    return new FieldRow<>(MONEY)
        .text(
            WIDE,
            TextEntry.wrapped("money.purpose"),
            MoneyLine::purpose,
            (one, to) -> new MoneyLine(to, one.rate(), one.source()))
        .text(
            WIDE,
            TextEntry.wrapped("money.rate"),
            MoneyLine::rate,
            (one, to) -> new MoneyLine(one.purpose(), to, one.source()))
        .text(
            WIDE,
            TextEntry.wrapped("money.source"),
            MoneyLine::source,
            (one, to) -> new MoneyLine(one.purpose(), one.rate(), to));
  }
}
