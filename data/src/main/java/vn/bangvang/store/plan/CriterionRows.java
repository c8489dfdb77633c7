package vn.bangvang.store.plan;

import static org.jooq.impl.DSL.select;
import static vn.bangvang.store.jooq.Tables.CRITERION;
import static vn.bangvang.store.jooq.Tables.CRITERION_ORIGIN;
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
import vn.bangvang.domain.plan.criterion.Scope;
import vn.bangvang.domain.plan.criterion.Source;
import vn.bangvang.domain.plan.criterion.Terms;
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
    sql.deleteFrom(CRITERION_ORIGIN).where(CRITERION_ORIGIN.CRITERION_ID.in(known)).execute();
    Rows.replace(
        sql,
        CRITERION,
        CRITERION.PLAN_ID.eq(plan.id()),
        Rows.inOrder(criteria, (one, at) -> row(plan.id(), one, at)));
    var exclusions = criteria.stream().flatMap(one -> exclusions(one).stream()).toList();
    Rows.insert(sql, exclusions);
    var origins = criteria.stream().flatMap(one -> origins(one).stream()).toList();
    Rows.insert(sql, origins);
  }

  List<Criterion> of(PlanId plan) {
    var exclusions = exclusions(plan);
    var origins = origins(plan);
    return sql.selectFrom(CRITERION)
        .where(CRITERION.PLAN_ID.eq(plan))
        .orderBy(CRITERION.PLACE)
        .fetch(row -> {
          CriterionId id = row.getId();
          var source = source(row, origins.getOrDefault(id, List.of()));
          var terms = new Terms(scope(row), source, exclusions.getOrDefault(id, List.of()));
          var wording = new Wording(row.getLabel(), row.getText(), row.getClause());
          return new Criterion(id, row.getSubject(), wording, Measures.of(row), terms);
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

  private Map<CriterionId, List<Source.Origin>> origins(PlanId plan) {
    return sql.select(CRITERION_ORIGIN)
        .from(CRITERION_ORIGIN)
        .join(CRITERION)
        .on(CRITERION.ID.eq(CRITERION_ORIGIN.CRITERION_ID))
        .where(CRITERION.PLAN_ID.eq(plan))
        .orderBy(CRITERION_ORIGIN.PLACE)
        .fetchGroups(row -> row.value1().getCriterionId(), row -> origin(row.value1()));
  }

  private static Scope scope(CriterionRecord row) {
    String condition = row.getConditionText();
    return condition.isEmpty() ? new Scope.Everyone() : new Scope.Where(condition);
  }

  private static Source source(CriterionRecord row, List<Source.Origin> origins) {
    return row.getFromUnit() ? new Source.Unit(origins) : new Source.Own();
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
    row.setLabel(criterion.wording().label());
    row.setText(criterion.wording().text());
    row.setClause(criterion.wording().clause());
    Measures.write(criterion.measure(), row);
    row.setConditionText(
        switch (criterion.terms().scope()) {
          case Scope.Everyone _ -> "";
          case Scope.Where(var condition) -> condition;
        });
    row.setFromUnit(criterion.terms().source() instanceof Source.Unit);
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
