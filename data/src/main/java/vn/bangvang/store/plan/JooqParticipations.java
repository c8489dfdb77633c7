package vn.bangvang.store.plan;

import static vn.bangvang.store.jooq.Tables.PARTICIPATION;
import static vn.bangvang.store.jooq.Tables.PARTICIPATION_REPORT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.participation.Participation;
import vn.bangvang.domain.plan.participation.ParticipationId;
import vn.bangvang.domain.plan.participation.Participations;
import vn.bangvang.domain.plan.participation.Steps;
import vn.bangvang.domain.plan.participation.Steps.Launch;
import vn.bangvang.domain.plan.participation.Steps.Registration;
import vn.bangvang.domain.plan.participation.Steps.Report;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.store.Aggregates;
import vn.bangvang.store.Rows;
import vn.bangvang.store.jooq.tables.records.ParticipationRecord;
import vn.bangvang.store.jooq.tables.records.ParticipationReportRecord;
import vn.bangvang.store.journal.Ledger;

/// All SQL about units' parts in plans.
public final class JooqParticipations extends Aggregates<ParticipationId, Participation>
    implements Participations {
  public JooqParticipations(DSLContext sql, Ledger ledger) {
    super(Participation.class, sql, ledger);
  }

  @Override
  public Optional<Participation> find(ParticipationId id) {
    return present(PARTICIPATION.ID.eq(id)).stream().findFirst();
  }

  @Override
  public List<Participation> of(PlanId plan) {
    return present(PARTICIPATION.PLAN_ID.eq(plan));
  }

  @Override
  protected ParticipationId idOf(Participation participation) {
    return participation.id();
  }

  @Override
  protected ParticipationId identity(UUID id) {
    return new ParticipationId(id);
  }

  @Override
  protected void put(Participation participation) {
    ParticipationId id = participation.id();
    merge(row(participation));
    Rows.replace(
        sql,
        PARTICIPATION_REPORT,
        PARTICIPATION_REPORT.PARTICIPATION_ID.eq(id),
        Rows.inOrder(
            participation.steps().reports(),
            (one, at) -> new ParticipationReportRecord(id, at, one.period(), one.received())));
  }

  @Override
  protected void hide(UUID id) {
    sql.update(PARTICIPATION)
        .set(PARTICIPATION.REMOVED, true)
        .where(PARTICIPATION.ID.eq(new ParticipationId(id)))
        .execute();
  }

  private List<Participation> present(Condition wanted) {
    var reports = reports(wanted);
    return sql.selectFrom(PARTICIPATION)
        .where(wanted.and(PARTICIPATION.REMOVED.isFalse()))
        .orderBy(PARTICIPATION.ID)
        .fetch(row -> participation(row, reports.getOrDefault(row.getId(), List.of())));
  }

  private Map<ParticipationId, List<Report>> reports(Condition wanted) {
    return sql.select(PARTICIPATION_REPORT)
        .from(PARTICIPATION_REPORT)
        .join(PARTICIPATION)
        .on(PARTICIPATION.ID.eq(PARTICIPATION_REPORT.PARTICIPATION_ID))
        .where(wanted)
        .orderBy(PARTICIPATION_REPORT.PLACE)
        .fetchGroups(
            row -> row.value1().getParticipationId(),
            row -> new Report(row.value1().getPeriodDate(), row.value1().getReceivedDate()));
  }

  private static Participation participation(ParticipationRecord row, List<Report> reports) {
    Registration registration =
        row.getRegistered()
            ? new Registration.Registered(row.getRegisteredDate())
            : new Registration.NotYet();
    Launch launch =
        row.getLaunched()
            ? new Launch.By(row.getLaunchNumber(), row.getLaunchDate())
            : new Launch.NotYet();
    var steps = new Steps(registration, launch, reports);
    return new Participation(row.getId(), row.getPlanId(), row.getUnitId(), steps);
  }

  private static ParticipationRecord row(Participation participation) {
    var row = new ParticipationRecord();
    row.setId(participation.id());
    row.setPlanId(participation.plan());
    row.setUnitId(participation.unit());
    row.setRegistered(false);
    row.setRegisteredDate(PartialDate.unknown());
    row.setLaunched(false);
    row.setLaunchNumber(DocumentNumber.NONE);
    row.setLaunchDate(PartialDate.unknown());
    if (participation.steps().registration() instanceof Registration.Registered(var on)) {
      row.setRegistered(true);
      row.setRegisteredDate(on);
    }
    if (participation.steps().launch() instanceof Launch.By(var number, var dated)) {
      row.setLaunched(true);
      row.setLaunchNumber(number);
      row.setLaunchDate(dated);
    }
    row.setRemoved(false);
    return row;
  }
}
