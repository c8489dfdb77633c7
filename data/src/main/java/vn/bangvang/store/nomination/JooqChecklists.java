package vn.bangvang.store.nomination;

import static vn.bangvang.store.jooq.Tables.CHECKLIST;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.nomination.checklist.ChecklistId;
import vn.bangvang.domain.nomination.checklist.Checklists;
import vn.bangvang.domain.nomination.checklist.Holder;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.store.Aggregates;
import vn.bangvang.store.jooq.tables.records.ChecklistRecord;
import vn.bangvang.store.journal.Ledger;

/// The SQL about checklists; their answers are read and written beside it.
public final class JooqChecklists extends Aggregates<ChecklistId, Checklist> implements Checklists {
  private final AnswerRows answers;

  public JooqChecklists(DSLContext sql, Ledger ledger) {
    super(Checklist.class, sql, ledger);
    answers = new AnswerRows(sql);
  }

  @Override
  public Optional<Checklist> find(ChecklistId id) {
    return present(CHECKLIST.ID.eq(id)).stream().findFirst();
  }

  @Override
  public Optional<Checklist> find(PlanId plan, Holder holder) {
    Condition held =
        switch (holder) {
          case Holder.OfUnit(var unit, var round) ->
              CHECKLIST
                  .UNIT_ID
                  .eq(unit)
                  .and(CHECKLIST.PLAN_ID.eq(plan))
                  .and(CHECKLIST.ROUND_ID.eq(round));
          case Holder.OfNomination(var nomination) -> CHECKLIST.NOMINATION_ID.eq(nomination);
        };
    return present(held).stream().findFirst();
  }

  @Override
  public List<Checklist> of(PlanId plan) {
    return present(CHECKLIST.PLAN_ID.eq(plan));
  }

  @Override
  protected ChecklistId idOf(Checklist checklist) {
    return checklist.id();
  }

  @Override
  protected ChecklistId identity(UUID id) {
    return new ChecklistId(id);
  }

  @Override
  protected void put(Checklist checklist) {
    merge(row(checklist));
    answers.write(checklist);
  }

  @Override
  protected void hide(UUID id) {
    sql.update(CHECKLIST)
        .set(CHECKLIST.REMOVED, true)
        .where(CHECKLIST.ID.eq(new ChecklistId(id)))
        .execute();
  }

  private List<Checklist> present(Condition held) {
    var wanted = held.and(CHECKLIST.REMOVED.isFalse());
    var found = answers.of(wanted);
    return sql.selectFrom(CHECKLIST)
        .where(wanted)
        .orderBy(CHECKLIST.ID)
        .fetch(row ->
            new Checklist(
                row.getId(),
                row.getPlanId(),
                holder(row),
                found.getOrDefault(row.getId(), List.of())));
  }

  private static Holder holder(ChecklistRecord row) {
    UnitId unit = row.getUnitId();
    return unit == null
        ? new Holder.OfNomination(row.getNominationId())
        : new Holder.OfUnit(unit, row.getRoundId());
  }

  private static ChecklistRecord row(Checklist checklist) {
    return switch (checklist.holder()) {
      case Holder.OfUnit(var unit, var round) ->
          new ChecklistRecord(checklist.id(), checklist.plan(), round, unit, null, false);
      case Holder.OfNomination(var nomination) ->
          new ChecklistRecord(checklist.id(), checklist.plan(), null, null, nomination, false);
    };
  }
}
