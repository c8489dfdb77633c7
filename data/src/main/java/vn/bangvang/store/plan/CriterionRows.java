package vn.bangvang.store.plan;

import static org.jooq.impl.DSL.select;
import static vn.bangvang.store.jooq.Tables.CRITERION;
import static vn.bangvang.store.jooq.Tables.CRITERION_ORIGIN;
import static vn.bangvang.store.jooq.Tables.CRITERION_SCALE;
import static vn.bangvang.store.jooq.Tables.EXCLUSION;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.ExclusionId;
import vn.bangvang.domain.plan.criterion.Scale;
import vn.bangvang.domain.plan.criterion.Source;
import vn.bangvang.domain.plan.criterion.Wording;
import vn.bangvang.store.Rows;
import vn.bangvang.store.jooq.tables.records.CriterionOriginRecord;
import vn.bangvang.store.jooq.tables.records.CriterionRecord;
import vn.bangvang.store.jooq.tables.records.ExclusionRecord;

/// The rows of a plan's criteria, their exclusions and where heads' answers come from.
final class CriterionRows {
  private final DSLContext sql;

  CriterionRows(DSLContext sql) {
    this.sql = sql;
  }

  void write(Plan plan) {
    var criteria = plan.standards().criteria();
    var known = select(CRITERION.ID).from(CRITERION).where(CRITERION.PLAN_ID.eq(plan.id()));
    sql.deleteFrom(EXCLUSION).where(EXCLUSION.CRITERION_ID.in(known)).execute();
    sql.deleteFrom(CRITERION_SCALE).where(CRITERION_SCALE.CRITERION_ID.in(known)).execute();
    sql.deleteFrom(CRITERION_ORIGIN).where(CRITERION_ORIGIN.CRITERION_ID.in(known)).execute();
    Rows.replace(
        sql,
        CRITERION,
        CRITERION.PLAN_ID.eq(plan.id()),
        Rows.inOrder(criteria, (one, at) -> row(plan.id(), one, at)));
    var scales = criteria.stream().flatMap(one -> Measures.scales(one).stream()).toList();
    Rows.insert(sql, scales);
    var exclusions = criteria.stream().flatMap(one -> exclusions(one).stream()).toList();
    Rows.insert(sql, exclusions);
    var origins = criteria.stream().flatMap(one -> origins(one).stream()).toList();
    Rows.insert(sql, origins);
  }

  List<Criterion> of(PlanId plan) {
    var exclusions = exclusions(plan);
    var origins = origins(plan);
    var scales = scales(plan);
    return sql.selectFrom(CRITERION)
        .where(CRITERION.PLAN_ID.eq(plan))
        .orderBy(CRITERION.PLACE)
        .fetch(row -> {
          CriterionId id = row.getId();
          var source = TermColumns.source(row, origins.getOrDefault(id, List.of()));
          var terms = TermColumns.of(row, source, exclusions.getOrDefault(id, List.of()));
          var wording = new Wording(row.getLevel(), row.getLabel(), row.getText(), row.getClause());
          var measure = Measures.of(row, scales.getOrDefault(id, List.of()));
          return new Criterion(id, row.getSubject(), wording, measure, terms);
        });
  }

  private Map<CriterionId, List<Exclusion>> exclusions(PlanId plan) {
    return sql.select(EXCLUSION)
        .from(EXCLUSION)
        .join(CRITERION)
        .on(CRITERION.ID.eq(EXCLUSION.CRITERION_ID))
        .where(CRITERION.PLAN_ID.eq(plan))
        .orderBy(EXCLUSION.PLACE)
        .fetchGroups(row -> row.value1().getCriterionId(), row -> Exclusions.of(row.value1()));
  }

  private Map<CriterionId, List<Scale>> scales(PlanId plan) {
    return sql.select(CRITERION_SCALE)
        .from(CRITERION_SCALE)
        .join(CRITERION)
        .on(CRITERION.ID.eq(CRITERION_SCALE.CRITERION_ID))
        .where(CRITERION.PLAN_ID.eq(plan))
        .orderBy(CRITERION_SCALE.PLACE)
        .fetchGroups(row -> row.value1().getCriterionId(), row -> Measures.scale(row.value1()));
  }

  private Map<CriterionId, List<Source.Origin>> origins(PlanId plan) {
    return sql.select(CRITERION_ORIGIN)
        .from(CRITERION_ORIGIN)
        .join(CRITERION)
        .on(CRITERION.ID.eq(CRITERION_ORIGIN.CRITERION_ID))
        .where(CRITERION.PLAN_ID.eq(plan))
        .orderBy(CRITERION_ORIGIN.PLACE)
        .fetchGroups(row -> row.value1().getCriterionId(), row -> origin(row.value1()));
  }

  private static Source.Origin origin(CriterionOriginRecord row) {
    ExclusionId exclusion = row.getFromExclusion();
    return exclusion == null
        ? new Source.Origin.OfCriterion(row.getFromCriterion())
        : new Source.Origin.OfExclusion(row.getFromCriterion(), exclusion);
  }

  private static CriterionRecord row(PlanId plan, Criterion criterion, int place) {
    var row = new CriterionRecord();
    row.setId(criterion.id());
    row.setPlanId(plan);
    row.setPlace(place);
    row.setSubject(criterion.subject());
    row.setLevel(criterion.wording().level());
    row.setLabel(criterion.wording().label());
    row.setText(criterion.wording().text());
    row.setClause(criterion.wording().clause());
    Measures.write(criterion.measure(), row);
    TermColumns.write(criterion.terms(), row);
    return row;
  }

  private static List<ExclusionRecord> exclusions(Criterion criterion) {
    return Rows.inOrder(
        criterion.exclusions(), (one, at) -> Exclusions.row(criterion.id(), one, at));
  }

  private static List<CriterionOriginRecord> origins(Criterion criterion) {
    return switch (criterion.terms().source()) {
      case Source.Own _ -> List.of();
      case Source.Unit(var origins) ->
          Rows.inOrder(origins, (one, at) -> origin(criterion.id(), one, at));
    };
  }

  private static CriterionOriginRecord origin(CriterionId id, Source.Origin origin, int place) {
    return switch (origin) {
      case Source.Origin.OfCriterion(var from) -> new CriterionOriginRecord(id, place, from, null);
      case Source.Origin.OfExclusion(var from, var exclusion) ->
          new CriterionOriginRecord(id, place, from, exclusion);
    };
  }
}
