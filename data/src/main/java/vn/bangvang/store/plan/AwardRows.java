package vn.bangvang.store.plan;

import static org.jooq.impl.DSL.select;
import static vn.bangvang.store.jooq.Tables.AWARD;
import static vn.bangvang.store.jooq.Tables.AWARD_QUOTA;
import static vn.bangvang.store.jooq.Tables.PLAN_DOSSIER_PART;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.DossierPart;
import vn.bangvang.domain.plan.reward.Quota;
import vn.bangvang.store.Rows;
import vn.bangvang.store.jooq.tables.records.AwardQuotaRecord;
import vn.bangvang.store.jooq.tables.records.AwardRecord;
import vn.bangvang.store.jooq.tables.records.PlanDossierPartRecord;

/// The rows of what a plan offers and of the dossier it asks for.
final class AwardRows {
  private final DSLContext sql;

  AwardRows(DSLContext sql) {
    this.sql = sql;
  }

  void write(Plan plan) {
    PlanId id = plan.id();
    var awards = plan.rewards().awards();
    var known = select(AWARD.ID).from(AWARD).where(AWARD.PLAN_ID.eq(id));
    sql.deleteFrom(AWARD_QUOTA).where(AWARD_QUOTA.AWARD_ID.in(known)).execute();
    Rows.replace(
        sql,
        AWARD,
        AWARD.PLAN_ID.eq(id),
        Rows.inOrder(
            awards,
            (one, at) ->
                new AwardRecord(one.id(), id, at, one.form(), one.authority(), one.level())));
    Rows.insert(sql, awards.stream().flatMap(AwardRows::quotas).toList());
    Rows.replace(
        sql,
        PLAN_DOSSIER_PART,
        PLAN_DOSSIER_PART.PLAN_ID.eq(id),
        Rows.inOrder(
            plan.rewards().dossier(),
            (one, at) -> new PlanDossierPartRecord(id, at, one.label(), one.text())));
  }

  List<Award> of(PlanId plan) {
    var quotas =
        sql.select(AWARD_QUOTA)
            .from(AWARD_QUOTA)
            .join(AWARD)
            .on(AWARD.ID.eq(AWARD_QUOTA.AWARD_ID))
            .where(AWARD.PLAN_ID.eq(plan))
            .orderBy(AWARD_QUOTA.PLACE)
            .fetchGroups(row -> row.value1().getAwardId(), row -> quota(row.value1()));
    return sql.selectFrom(AWARD)
        .where(AWARD.PLAN_ID.eq(plan))
        .orderBy(AWARD.PLACE)
        .fetch(row ->
            new Award(
                row.getId(),
                row.getForm(),
                row.getAuthority(),
                row.getLevel(),
                quotas.getOrDefault(row.getId(), List.of())));
  }

  List<DossierPart> dossier(PlanId plan) {
    return sql.selectFrom(PLAN_DOSSIER_PART)
        .where(PLAN_DOSSIER_PART.PLAN_ID.eq(plan))
        .orderBy(PLAN_DOSSIER_PART.PLACE)
        .fetch(row -> new DossierPart(row.getLabel(), row.getText()));
  }

  private static Quota quota(AwardQuotaRecord row) {
    return new Quota(row.getSubject(), row.getAtLeast(), row.getAtMost());
  }

  private static Stream<AwardQuotaRecord> quotas(Award award) {
    return Rows.inOrder(
        award.quotas(),
        (one, at) ->
            new AwardQuotaRecord(award.id(), at, one.subject(), one.atLeast(), one.atMost()))
        .stream();
  }
}
