package vn.bangvang.store.plan;

import static vn.bangvang.store.jooq.Tables.PLAN_MILESTONE;
import static vn.bangvang.store.jooq.Tables.PLAN_ROUND;

import java.util.List;
import org.jooq.DSLContext;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.Milestone;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.store.Rows;
import vn.bangvang.store.jooq.tables.records.PlanMilestoneRecord;
import vn.bangvang.store.jooq.tables.records.PlanRecord;
import vn.bangvang.store.jooq.tables.records.PlanRoundRecord;

/// The rows of a plan's dates and rounds; its beginning and end stand in its own columns.
final class CourseRows {
  private final DSLContext sql;

  CourseRows(DSLContext sql) {
    this.sql = sql;
  }

  void write(Plan plan) {
    PlanId id = plan.id();
    Rows.replace(
        sql,
        PLAN_MILESTONE,
        PLAN_MILESTONE.PLAN_ID.eq(id),
        Rows.inOrder(
            plan.course().milestones(),
            (one, at) -> new PlanMilestoneRecord(id, at, one.kind(), one.when(), one.note())));
    Rows.replace(
        sql,
        PLAN_ROUND,
        PLAN_ROUND.PLAN_ID.eq(id),
        Rows.inOrder(plan.course().rounds(), (one, at) -> row(id, one, at)));
  }

  Course of(PlanRecord row) {
    PlanId id = row.getId();
    return new Course(start(row.getStartDate()), row.getUntilDate(), milestones(id), rounds(id));
  }

  private List<Milestone> milestones(PlanId plan) {
    return sql.selectFrom(PLAN_MILESTONE)
        .where(PLAN_MILESTONE.PLAN_ID.eq(plan))
        .orderBy(PLAN_MILESTONE.PLACE)
        .fetch(row -> new Milestone(row.getKind(), row.getAtDate(), row.getNote()));
  }

  private List<Round> rounds(PlanId plan) {
    return sql.selectFrom(PLAN_ROUND)
        .where(PLAN_ROUND.PLAN_ID.eq(plan))
        .orderBy(PLAN_ROUND.PLACE)
        .fetch(row ->
            new Round(
                row.getId(), row.getKind(), row.getName(), row.getAtDate(), row.getDeadlineDate()));
  }

  static void write(Course course, PlanRecord row) {
    row.setUntilDate(course.until());
    row.setStartDate(
        switch (course.start()) {
          case Course.Start.Issue _ -> PartialDate.unknown();
          case Course.Start.From(var date) -> date;
        });
  }

  private static Course.Start start(PartialDate stored) {
    return stored instanceof PartialDate.Unknown
        ? new Course.Start.Issue()
        : new Course.Start.From(stored);
  }

  private static PlanRoundRecord row(PlanId plan, Round one, int place) {
    return new PlanRoundRecord(
        one.id(), plan, place, one.kind(), one.name(), one.when(), one.deadline());
  }
}
