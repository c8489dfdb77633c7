package vn.bangvang.store.plan;

import static vn.bangvang.store.jooq.Tables.PLAN_ASSIGNMENT;
import static vn.bangvang.store.jooq.Tables.PLAN_MONEY;
import static vn.bangvang.store.jooq.Tables.PLAN_REPORT;
import static vn.bangvang.store.jooq.Tables.PLAN_TASK;

import java.util.List;
import org.jooq.DSLContext;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.execution.Assignment;
import vn.bangvang.domain.plan.execution.Execution;
import vn.bangvang.domain.plan.execution.MoneyLine;
import vn.bangvang.domain.plan.execution.PlannedTask;
import vn.bangvang.domain.plan.execution.ReportDuty;
import vn.bangvang.store.Rows;
import vn.bangvang.store.jooq.tables.records.PlanAssignmentRecord;
import vn.bangvang.store.jooq.tables.records.PlanMoneyRecord;
import vn.bangvang.store.jooq.tables.records.PlanReportRecord;
import vn.bangvang.store.jooq.tables.records.PlanTaskRecord;

/// The rows of how a plan is carried out.
final class ExecutionRows {
  private final DSLContext sql;

  ExecutionRows(DSLContext sql) {
    this.sql = sql;
  }

  void write(Plan plan) {
    PlanId id = plan.id();
    var execution = plan.execution();
    Rows.replace(
        sql,
        PLAN_ASSIGNMENT,
        PLAN_ASSIGNMENT.PLAN_ID.eq(id),
        Rows.inOrder(
            execution.assignments(),
            (one, at) -> new PlanAssignmentRecord(id, at, one.label(), one.who(), one.text())));
    Rows.replace(
        sql,
        PLAN_TASK,
        PLAN_TASK.PLAN_ID.eq(id),
        Rows.inOrder(execution.tasks(), (one, at) -> row(id, one, at)));
    Rows.replace(
        sql,
        PLAN_REPORT,
        PLAN_REPORT.PLAN_ID.eq(id),
        Rows.inOrder(execution.reports(), (one, at) -> row(id, one, at)));
    Rows.replace(
        sql,
        PLAN_MONEY,
        PLAN_MONEY.PLAN_ID.eq(id),
        Rows.inOrder(
            execution.money(),
            (one, at) -> new PlanMoneyRecord(id, at, one.purpose(), one.rate(), one.source())));
  }

  Execution of(PlanId plan) {
    return new Execution(assignments(plan), tasks(plan), reports(plan), money(plan));
  }

  private List<Assignment> assignments(PlanId plan) {
    return sql.selectFrom(PLAN_ASSIGNMENT)
        .where(PLAN_ASSIGNMENT.PLAN_ID.eq(plan))
        .orderBy(PLAN_ASSIGNMENT.PLACE)
        .fetch(row -> new Assignment(row.getLabel(), row.getWho(), row.getText()));
  }

  private List<PlannedTask> tasks(PlanId plan) {
    return sql.selectFrom(PLAN_TASK)
        .where(PLAN_TASK.PLAN_ID.eq(plan))
        .orderBy(PLAN_TASK.PLACE)
        .fetch(row ->
            new PlannedTask(
                new PlannedTask.Field(row.getFieldLabel(), row.getFieldTitle()),
                row.getText(),
                row.getProduct(),
                new PlannedTask.Bodies(row.getLeadBody(), Rows.lines(row.getAlongLines())),
                row.getDueDate()));
  }

  private List<ReportDuty> reports(PlanId plan) {
    return sql.selectFrom(PLAN_REPORT)
        .where(PLAN_REPORT.PLAN_ID.eq(plan))
        .orderBy(PLAN_REPORT.PLACE)
        .fetch(row -> new ReportDuty(rhythm(row), row.getAddressee(), row.getNote()));
  }

  private List<MoneyLine> money(PlanId plan) {
    return sql.selectFrom(PLAN_MONEY)
        .where(PLAN_MONEY.PLAN_ID.eq(plan))
        .orderBy(PLAN_MONEY.PLACE)
        .fetch(row -> new MoneyLine(row.getPurpose(), row.getRate(), row.getSource()));
  }

  private static PlanTaskRecord row(PlanId plan, PlannedTask task, int place) {
    return new PlanTaskRecord(
        plan,
        place,
        task.field().label(),
        task.field().title(),
        task.text(),
        task.product(),
        task.bodies().lead(),
        Rows.lines(task.bodies().along()),
        task.time());
  }

  private static PlanReportRecord row(PlanId plan, ReportDuty duty, int place) {
    return switch (duty.rhythm()) {
      case ReportDuty.Rhythm.Every(var period) ->
          new PlanReportRecord(plan, place, period, null, duty.to(), duty.note());
      case ReportDuty.Rhythm.On(var date) ->
          new PlanReportRecord(plan, place, null, date, duty.to(), duty.note());
    };
  }

  private static ReportDuty.Rhythm rhythm(PlanReportRecord row) {
    ReportDuty.Period period = row.getEvery();
    return period == null
        ? new ReportDuty.Rhythm.On(row.getOnceDate())
        : new ReportDuty.Rhythm.Every(period);
  }
}
