package vn.bangvang.store;

import java.util.List;
import org.jooq.DSLContext;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.council.Councils;
import vn.bangvang.domain.council.sitting.Sessions;
import vn.bangvang.domain.journal.Journal;
import vn.bangvang.domain.nomination.Nominations;
import vn.bangvang.domain.nomination.checklist.Checklists;
import vn.bangvang.domain.nomination.checklist.EvidenceRegister;
import vn.bangvang.domain.office.Offices;
import vn.bangvang.domain.plan.Plans;
import vn.bangvang.domain.plan.participation.Participations;
import vn.bangvang.domain.search.Finder;
import vn.bangvang.domain.unit.Units;
import vn.bangvang.domain.unit.lineage.Reorganisations;
import vn.bangvang.domain.unit.person.People;
import vn.bangvang.store.council.JooqCouncils;
import vn.bangvang.store.council.JooqSessions;
import vn.bangvang.store.journal.JournalTable;
import vn.bangvang.store.journal.Ledger;
import vn.bangvang.store.nomination.JooqChecklists;
import vn.bangvang.store.nomination.JooqEvidence;
import vn.bangvang.store.nomination.JooqNominations;
import vn.bangvang.store.office.JooqOffices;
import vn.bangvang.store.plan.JooqParticipations;
import vn.bangvang.store.plan.JooqPlans;
import vn.bangvang.store.search.JooqFinder;
import vn.bangvang.store.unit.JooqPeople;
import vn.bangvang.store.unit.JooqReorganisations;
import vn.bangvang.store.unit.JooqUnits;

/// The collections of the file over one connection.
final class JooqRepositories implements Repositories {
  private final JooqOffices office;
  private final JooqUnits units;
  private final JooqReorganisations reorganisations;
  private final JooqPeople people;
  private final JooqPlans plans;
  private final JooqParticipations participations;
  private final JooqNominations nominations;
  private final JooqChecklists checklists;
  private final JooqEvidence evidence;
  private final JooqCouncils councils;
  private final JooqSessions sessions;
  private final JournalTable journal;
  private final JooqFinder finder;

  JooqRepositories(DSLContext sql, Ledger ledger) {
    office = new JooqOffices(sql, ledger);
    units = new JooqUnits(sql, ledger);
    reorganisations = new JooqReorganisations(sql, ledger);
    people = new JooqPeople(sql, ledger);
    plans = new JooqPlans(sql, ledger);
    participations = new JooqParticipations(sql, ledger);
    nominations = new JooqNominations(sql, ledger);
    checklists = new JooqChecklists(sql, ledger);
    evidence = new JooqEvidence(sql, ledger);
    councils = new JooqCouncils(sql, ledger);
    sessions = new JooqSessions(sql, ledger);
    journal = new JournalTable(sql);
    finder = new JooqFinder(sql);
  }

  Rewinder rewinder() {
    return new Rewinder(this, journal);
  }

  /// The collection that the journal calls by this name.
  Aggregates<?, ?> called(String name) {
    return all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private List<Aggregates<?, ?>> all() {
    return List.of(
        office,
        units,
        reorganisations,
        people,
        plans,
        participations,
        nominations,
        checklists,
        evidence,
        councils,
        sessions);
  }

  @Override
  public Offices office() {
    return office;
  }

  @Override
  public Units units() {
    return units;
  }

  @Override
  public Reorganisations reorganisations() {
    return reorganisations;
  }

  @Override
  public People people() {
    return people;
  }

  @Override
  public Plans plans() {
    return plans;
  }

  @Override
  public Participations participations() {
    return participations;
  }

  @Override
  public Nominations nominations() {
    return nominations;
  }

  @Override
  public Checklists checklists() {
    return checklists;
  }

  @Override
  public EvidenceRegister evidence() {
    return evidence;
  }

  @Override
  public Councils councils() {
    return councils;
  }

  @Override
  public Sessions sessions() {
    return sessions;
  }

  @Override
  public Journal journal() {
    return journal;
  }

  @Override
  public Finder finder() {
    return finder;
  }
}
