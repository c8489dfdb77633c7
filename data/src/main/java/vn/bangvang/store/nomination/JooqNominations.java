package vn.bangvang.store.nomination;

import static vn.bangvang.store.jooq.Tables.NOMINATION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.NominationId;
import vn.bangvang.domain.nomination.Nominations;
import vn.bangvang.domain.nomination.Nominee;
import vn.bangvang.domain.nomination.Proposal;
import vn.bangvang.domain.nomination.Stage;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.shared.PersonName;
import vn.bangvang.domain.shared.text.Folded;
import vn.bangvang.domain.shared.text.NameOrder;
import vn.bangvang.domain.unit.person.PersonId;
import vn.bangvang.store.Aggregates;
import vn.bangvang.store.jooq.tables.records.NominationRecord;
import vn.bangvang.store.journal.Ledger;

/// All SQL about nominations.
public final class JooqNominations extends Aggregates<NominationId, Nomination>
    implements Nominations {
  public JooqNominations(DSLContext sql, Ledger ledger) {
    super(Nomination.class, sql, ledger);
  }

  @Override
  public Optional<Nomination> find(NominationId id) {
    return sql.selectFrom(NOMINATION)
        .where(NOMINATION.ID.eq(id), NOMINATION.REMOVED.isFalse())
        .fetchOptional(JooqNominations::nomination);
  }

  @Override
  public List<Nomination> of(PlanId plan) {
    return sql.selectFrom(NOMINATION)
        .where(NOMINATION.PLAN_ID.eq(plan), NOMINATION.REMOVED.isFalse())
        .orderBy(NOMINATION.SORT_KEY, NOMINATION.ID)
        .fetch(JooqNominations::nomination);
  }

  @Override
  protected NominationId idOf(Nomination nomination) {
    return nomination.id();
  }

  @Override
  protected NominationId identity(UUID id) {
    return new NominationId(id);
  }

  @Override
  protected void put(Nomination nomination) {
    merge(row(nomination));
  }

  @Override
  protected void hide(UUID id) {
    sql.update(NOMINATION)
        .set(NOMINATION.REMOVED, true)
        .where(NOMINATION.ID.eq(new NominationId(id)))
        .execute();
  }

  private static Nomination nomination(NominationRecord row) {
    var proposal =
        new Proposal(
            row.getRoundId(),
            row.getAwardId(),
            row.getProposedBy(),
            row.getLetter(),
            row.getLetterDate());
    return new Nomination(row.getId(), row.getPlanId(), nominee(row), proposal, stage(row));
  }

  private static Nominee nominee(NominationRecord row) {
    PersonId person = row.getPersonId();
    if (person == null) return new Nominee.Collective(row.getUnitId(), row.getName());
    var position =
        new Nominee.Position(row.getUnitId(), row.getUnitName(), row.getTitle(), row.getDuty());
    return new Nominee.Individual(person, new PersonName(row.getName()), position);
  }

  private static Stage stage(NominationRecord row) {
    return row.getStage().equals("WITHDRAWN")
        ? new Stage.Withdrawn(row.getStageOn(), row.getStageReason())
        : new Stage.Received(row.getStageOn());
  }

  private static NominationRecord row(Nomination nomination) {
    var folded = Folded.of(nomination.nominee().name());
    var proposal = nomination.proposal();
    var row = new NominationRecord();
    row.setId(nomination.id());
    row.setPlanId(nomination.plan());
    row.setRoundId(nomination.round());
    row.setAwardId(proposal.award());
    row.setName(nomination.nominee().name());
    row.setFolded(folded.text());
    row.setInitials(folded.initials());
    row.setProposedBy(proposal.by());
    row.setLetter(proposal.letter());
    row.setLetterDate(proposal.dated());
    row.setRemoved(false);
    write(nomination.nominee(), row);
    write(nomination.stage(), row);
    return row;
  }

  /// Collectives come first; the sort key begins with 0 for them and with 1 for people.
  private static void write(Nominee nominee, NominationRecord row) {
    row.setUnitId(nominee.unit());
    switch (nominee) {
      case Nominee.Collective(_, var name) -> {
        row.setSortKey("0" + NameOrder.key(name));
        row.setUnitName("");
        row.setTitle("");
      }
      case Nominee.Individual(var person, var name, var position) -> {
        row.setSortKey("1" + name.sortKey());
        row.setPersonId(person);
        row.setUnitName(position.unitName());
        row.setTitle(position.title());
        row.setDuty(position.duty());
      }
    }
  }

  private static void write(Stage stage, NominationRecord row) {
    switch (stage) {
      case Stage.Received(var on) -> {
        row.setStage("RECEIVED");
        row.setStageOn(on);
        row.setStageReason("");
      }
      case Stage.Withdrawn(var on, var reason) -> {
        row.setStage("WITHDRAWN");
        row.setStageOn(on);
        row.setStageReason(reason);
      }
    }
  }
}
