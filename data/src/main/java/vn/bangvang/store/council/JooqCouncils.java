package vn.bangvang.store.council;

import static vn.bangvang.store.jooq.Tables.COUNCIL;
import static vn.bangvang.store.jooq.Tables.COUNCIL_MEMBER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import vn.bangvang.domain.council.Council;
import vn.bangvang.domain.council.CouncilId;
import vn.bangvang.domain.council.Councils;
import vn.bangvang.domain.council.Member;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.PersonName;
import vn.bangvang.store.Aggregates;
import vn.bangvang.store.Rows;
import vn.bangvang.store.jooq.tables.records.CouncilMemberRecord;
import vn.bangvang.store.jooq.tables.records.CouncilRecord;
import vn.bangvang.store.journal.Ledger;

/// All SQL about councils.
public final class JooqCouncils extends Aggregates<CouncilId, Council> implements Councils {
  private final RuleRows rules;

  public JooqCouncils(DSLContext sql, Ledger ledger) {
    super(Council.class, sql, ledger);
    rules = new RuleRows(sql);
  }

  @Override
  public Optional<Council> find(CouncilId id) {
    return sql.selectFrom(COUNCIL)
        .where(COUNCIL.ID.eq(id), COUNCIL.REMOVED.isFalse())
        .fetchOptional(this::council);
  }

  @Override
  public List<Council> list() {
    return sql.selectFrom(COUNCIL)
        .where(COUNCIL.REMOVED.isFalse())
        .orderBy(COUNCIL.NAME, COUNCIL.ID)
        .fetch(this::council);
  }

  @Override
  protected CouncilId idOf(Council council) {
    return council.id();
  }

  @Override
  protected CouncilId identity(UUID id) {
    return new CouncilId(id);
  }

  @Override
  protected void put(Council council) {
    var founded = council.founded();
    var row = new CouncilRecord();
    row.setId(council.id());
    row.setName(council.name());
    row.setFoundedType(founded.type());
    row.setFoundedNumber(founded.number());
    row.setFoundedDate(founded.dated());
    row.setFoundedIssuer(founded.issuer());
    row.setFoundedAbout(founded.about());
    row.setRemoved(false);
    merge(row);
    rules.write(council.id(), council.rules());
    Rows.replace(
        sql,
        COUNCIL_MEMBER,
        COUNCIL_MEMBER.COUNCIL_ID.eq(council.id()),
        Rows.inOrder(council.members(), (member, place) -> row(council.id(), member, place)));
  }

  @Override
  protected void hide(UUID id) {
    sql.update(COUNCIL)
        .set(COUNCIL.REMOVED, true)
        .where(COUNCIL.ID.eq(new CouncilId(id)))
        .execute();
  }

  private Council council(CouncilRecord row) {
    var founded =
        new LegalBasis(
            row.getFoundedType(),
            row.getFoundedNumber(),
            row.getFoundedDate(),
            row.getFoundedIssuer(),
            row.getFoundedAbout());
    CouncilId id = row.getId();
    return new Council(id, row.getName(), founded, members(id), rules.of(id));
  }

  private List<Member> members(CouncilId council) {
    return sql.selectFrom(COUNCIL_MEMBER)
        .where(COUNCIL_MEMBER.COUNCIL_ID.eq(council))
        .orderBy(COUNCIL_MEMBER.PLACE)
        .fetch(row ->
            new Member(
                row.getPersonId(), new PersonName(row.getName()), row.getPost(), row.getRole()));
  }

  private static CouncilMemberRecord row(CouncilId council, Member member, int place) {
    return new CouncilMemberRecord(
        council, place, member.person(), member.name().full(), member.post(), member.role());
  }
}
