package vn.bangvang.store.unit;

import static org.jooq.impl.DSL.noCondition;
import static vn.bangvang.store.jooq.Tables.COUNCIL;
import static vn.bangvang.store.jooq.Tables.COUNCIL_MEMBER;
import static vn.bangvang.store.jooq.Tables.NOMINATION;
import static vn.bangvang.store.jooq.Tables.PERSON;
import static vn.bangvang.store.jooq.Tables.POST;
import static vn.bangvang.store.jooq.Tables.UNIT_PERIOD;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.PersonName;
import vn.bangvang.domain.shared.text.Folded;
import vn.bangvang.domain.unit.Dependents;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.person.Identity;
import vn.bangvang.domain.unit.person.People;
import vn.bangvang.domain.unit.person.Person;
import vn.bangvang.domain.unit.person.PersonId;
import vn.bangvang.domain.unit.person.PersonRow;
import vn.bangvang.domain.unit.person.Post;
import vn.bangvang.domain.unit.person.Term;
import vn.bangvang.store.Aggregates;
import vn.bangvang.store.Rows;
import vn.bangvang.store.jooq.tables.records.PersonRecord;
import vn.bangvang.store.jooq.tables.records.PostRecord;
import vn.bangvang.store.journal.Ledger;

/// All SQL about people.
public final class JooqPeople extends Aggregates<PersonId, Person> implements People {
  public JooqPeople(DSLContext sql, Ledger ledger) {
    super(Person.class, sql, ledger);
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return sql.selectFrom(PERSON)
        .where(PERSON.ID.eq(id), PERSON.REMOVED.isFalse())
        .fetchOptional(
            row -> new Person(id, new PersonName(row.getName()), identity(row), posts(id)));
  }

  @Override
  public List<PersonRow> of(List<UnitId> units) {
    return rows(POST.PLACE.eq(0).and(units.isEmpty() ? noCondition() : POST.UNIT_ID.in(units)));
  }

  @Override
  public List<PersonRow> holders() {
    return rows(POST.UNTIL_DATE.eq(PartialDate.unknown()));
  }

  private List<PersonRow> rows(Condition posts) {
    return sql.select(PERSON, POST.UNIT_ID, UNIT_PERIOD.NAME, POST.TITLE, POST.DUTY)
        .from(PERSON)
        .join(POST)
        .on(POST.PERSON_ID.eq(PERSON.ID))
        .join(UNIT_PERIOD)
        .on(UNIT_PERIOD.UNIT_ID.eq(POST.UNIT_ID), UNIT_PERIOD.PLACE.eq(0))
        .where(PERSON.REMOVED.isFalse(), posts)
        .orderBy(PERSON.SORT_KEY, PERSON.ID, POST.PLACE)
        .fetch(row -> {
          var person = row.value1();
          var position =
              new PersonRow.Position(row.value2(), row.value3(), row.value4(), row.value5());
          var name = new PersonName(person.getName());
          return new PersonRow(person.getId(), name, identity(person), position);
        });
  }

  @Override
  public Dependents dependents(PersonId id) {
    int nominations =
        sql.fetchCount(NOMINATION, NOMINATION.REMOVED.isFalse(), NOMINATION.PERSON_ID.eq(id));
    int councils =
        sql.fetchCount(
            COUNCIL_MEMBER.join(COUNCIL).on(COUNCIL.ID.eq(COUNCIL_MEMBER.COUNCIL_ID)),
            COUNCIL.REMOVED.isFalse(),
            COUNCIL_MEMBER.PERSON_ID.eq(id));
    return new Dependents(0, 0, nominations, councils);
  }

  @Override
  protected PersonId idOf(Person person) {
    return person.id();
  }

  @Override
  protected PersonId identity(UUID id) {
    return new PersonId(id);
  }

  @Override
  protected void put(Person person) {
    merge(row(person));
    Rows.replace(
        sql,
        POST,
        POST.PERSON_ID.eq(person.id()),
        Rows.inOrder(person.posts(), (post, place) -> row(person.id(), post, place)));
  }

  @Override
  protected void hide(UUID id) {
    sql.update(PERSON).set(PERSON.REMOVED, true).where(PERSON.ID.eq(new PersonId(id))).execute();
  }

  private List<Post> posts(PersonId person) {
    return sql.selectFrom(POST)
        .where(POST.PERSON_ID.eq(person))
        .orderBy(POST.PLACE)
        .fetch(row ->
            new Post(
                row.getUnitId(),
                row.getTitle(),
                row.getLine(),
                row.getDuty(),
                new Term(row.getSinceDate(), row.getUntilDate())));
  }

  private static PersonRecord row(Person person) {
    var folded = Folded.of(person.name().full());
    var identity = person.identity();
    var row = new PersonRecord();
    row.setId(person.id());
    row.setName(person.name().full());
    row.setFolded(folded.text());
    row.setInitials(folded.initials());
    row.setSortKey(person.name().sortKey());
    row.setBornDate(identity.born());
    row.setSex(identity.sex());
    row.setEthnicity(identity.ethnicity());
    row.setPersonalNumber(identity.personalNumber());
    row.setRemoved(false);
    return row;
  }

  private static PostRecord row(PersonId person, Post post, int place) {
    var row = new PostRecord();
    row.setPersonId(person);
    row.setPlace(place);
    row.setUnitId(post.unit());
    row.setTitle(post.title());
    row.setLine(post.line());
    row.setDuty(post.duty());
    row.setSinceDate(post.term().since());
    row.setUntilDate(post.term().until());
    return row;
  }

  private static Identity identity(PersonRecord row) {
    return new Identity(
        row.getBornDate(), row.getSex(), row.getEthnicity(), row.getPersonalNumber());
  }
}
