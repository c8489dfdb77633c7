package vn.bangvang.store.plan;

import static vn.bangvang.store.jooq.Tables.PLAN_INDEX_TARGET;
import static vn.bangvang.store.jooq.Tables.PLAN_POINT;

import java.util.List;
import org.jooq.DSLContext;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.purpose.Aim;
import vn.bangvang.domain.plan.purpose.IndexTarget;
import vn.bangvang.domain.plan.purpose.Point;
import vn.bangvang.domain.plan.purpose.Purpose;
import vn.bangvang.store.Rows;
import vn.bangvang.store.jooq.tables.records.PlanIndexTargetRecord;
import vn.bangvang.store.jooq.tables.records.PlanPointRecord;

/// The rows of what a plan is for: its points and where its indices are to stand.
final class PurposeRows {
  private static final String GOAL = "GOAL";
  private static final String CONTENT = "CONTENT";
  private static final String SOLUTION = "SOLUTION";
  private final DSLContext sql;

  PurposeRows(DSLContext sql) {
    this.sql = sql;
  }

  void write(Plan plan) {
    PlanId id = plan.id();
    var purpose = plan.movement().purpose();
    sql.deleteFrom(PLAN_POINT).where(PLAN_POINT.PLAN_ID.eq(id)).execute();
    Rows.insert(sql, rows(id, GOAL, purpose.goals()));
    Rows.insert(sql, rows(id, CONTENT, purpose.contents()));
    Rows.insert(sql, rows(id, SOLUTION, purpose.solutions()));
    Rows.replace(
        sql,
        PLAN_INDEX_TARGET,
        PLAN_INDEX_TARGET.PLAN_ID.eq(id),
        Rows.inOrder(plan.movement().targets(), (one, at) -> row(id, one, at)));
  }

  Purpose of(PlanId plan, String theme) {
    var points =
        sql.selectFrom(PLAN_POINT)
            .where(PLAN_POINT.PLAN_ID.eq(plan))
            .orderBy(PLAN_POINT.PLACE)
            .fetchGroups(
                PLAN_POINT.PART, row -> new Point(row.getLevel(), row.getLabel(), row.getText()));
    return new Purpose(
        theme,
        points.getOrDefault(GOAL, List.of()),
        points.getOrDefault(CONTENT, List.of()),
        points.getOrDefault(SOLUTION, List.of()));
  }

  List<IndexTarget> targets(PlanId plan) {
    return sql.selectFrom(PLAN_INDEX_TARGET)
        .where(PLAN_INDEX_TARGET.PLAN_ID.eq(plan))
        .orderBy(PLAN_INDEX_TARGET.PLACE)
        .fetch(row ->
            new IndexTarget(new Indicator(row.getIndicator()), aim(row), row.getTargetYear()));
  }

  private static List<PlanPointRecord> rows(PlanId plan, String part, List<Point> points) {
    return Rows.inOrder(
        points,
        (one, at) -> new PlanPointRecord(plan, part, at, one.level(), one.label(), one.text()));
  }

  private static PlanIndexTargetRecord row(PlanId plan, IndexTarget target, int place) {
    String index = target.indicator().name();
    int year = target.year();
    return switch (target.aim()) {
      case Aim.RankWithin(int within) ->
          new PlanIndexTargetRecord(plan, place, index, "RANK_WITHIN", within, "", year);
      case Aim.Top(int count) ->
          new PlanIndexTargetRecord(plan, place, index, "TOP", count, "", year);
      case Aim.Band(var name) ->
          new PlanIndexTargetRecord(plan, place, index, "BAND", null, name, year);
      case Aim.AboveMean(var of) ->
          new PlanIndexTargetRecord(plan, place, index, "ABOVE_MEAN", null, of, year);
    };
  }

  private static Aim aim(PlanIndexTargetRecord row) {
    return switch (row.getAim()) {
      case "RANK_WITHIN" -> new Aim.RankWithin(row.getAimPlace());
      case "TOP" -> new Aim.Top(row.getAimPlace());
      case "BAND" -> new Aim.Band(row.getAimText());
      default -> new Aim.AboveMean(row.getAimText());
    };
  }
}
