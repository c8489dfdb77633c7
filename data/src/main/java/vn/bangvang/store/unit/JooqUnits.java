package vn.bangvang.store.unit;

import static org.jooq.impl.DSL.noCondition;
import static vn.bangvang.store.jooq.Tables.NOMINATION;
import static vn.bangvang.store.jooq.Tables.PERSON;
import static vn.bangvang.store.jooq.Tables.POST;
import static vn.bangvang.store.jooq.Tables.UNIT;
import static vn.bangvang.store.jooq.Tables.UNIT_PERIOD;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.bangvang.domain.shared.text.Folded;
import vn.bangvang.domain.shared.text.NameOrder;
import vn.bangvang.domain.unit.Dependents;
import vn.bangvang.domain.unit.Life;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.Unit;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitKind;
import vn.bangvang.domain.unit.UnitPeriod;
import vn.bangvang.domain.unit.UnitRow;
import vn.bangvang.domain.unit.Units;
import vn.bangvang.store.Aggregates;
import vn.bangvang.store.Rows;
import vn.bangvang.store.jooq.tables.records.UnitPeriodRecord;
import vn.bangvang.store.jooq.tables.records.UnitRecord;
import vn.bangvang.store.journal.Ledger;

/// All SQL about units.
public final class JooqUnits extends Aggregates<UnitId, Unit> implements Units {
  public JooqUnits(DSLContext sql, Ledger ledger) {
    super(Unit.class, sql, ledger);
  }

  @Override
  public Optional<Unit> find(UnitId id) {
    return present(UNIT.ID.eq(id)).stream().findFirst();
  }

  @Override
  public List<Unit> all() {
    return present(noCondition());
  }

  private List<Unit> present(Condition wanted) {
    return sql
        .select(UNIT, UNIT_PERIOD)
        .from(UNIT)
        .join(UNIT_PERIOD)
        .on(UNIT_PERIOD.UNIT_ID.eq(UNIT.ID))
        .where(wanted, UNIT.REMOVED.isFalse())
        .orderBy(UNIT.ID, UNIT_PERIOD.PLACE)
        .fetchGroups(row -> row.value1(), row -> period(row.value2()))
        .entrySet()
        .stream()
        .map(unit -> new Unit(unit.getKey().getId(), unit.getValue(), life(unit.getKey())))
        .toList();
  }

  private static Life life(UnitRecord row) {
    return row.getEndedOn() == null ? Life.stands() : new Life.Ended(row.getEndedOn());
  }

  @Override
  public List<UnitRow> tree() {
    return UnitTrees.present(sql);
  }

  @Override
  public List<UnitRow> tree(LocalDate day) {
    return UnitTrees.on(day, all(), sql);
  }

  @Override
  public Dependents dependents(UnitId id) {
    int units =
        sql.fetchCount(
            UNIT_PERIOD.join(UNIT).on(UNIT.ID.eq(UNIT_PERIOD.UNIT_ID), UNIT.REMOVED.isFalse()),
            UNIT_PERIOD.PARENT_ID.eq(id),
            UNIT.ENDED_ON.isNull(),
            UNIT_PERIOD.PLACE.eq(0));
    int people =
        sql.fetchCount(
            POST.join(PERSON).on(PERSON.ID.eq(POST.PERSON_ID), PERSON.REMOVED.isFalse()),
            POST.UNIT_ID.eq(id));
    int nominations =
        sql.fetchCount(
            NOMINATION,
            NOMINATION.REMOVED.isFalse(),
            NOMINATION.UNIT_ID.eq(id).or(NOMINATION.PROPOSED_BY.eq(id)));
    return new Dependents(units, people, nominations, 0);
  }

  @Override
  public List<UnitKind> kinds() {
    return sql
        .selectDistinct(UNIT_PERIOD.KIND)
        .from(UNIT_PERIOD)
        .fetch(row -> new UnitKind(row.value1()))
        .stream()
        .sorted(Comparator.comparing(kind -> NameOrder.key(kind.name())))
        .toList();
  }

  @Override
  protected UnitId idOf(Unit unit) {
    return unit.id();
  }

  @Override
  protected UnitId identity(UUID id) {
    return new UnitId(id);
  }

  @Override
  protected void put(Unit unit) {
    var end = unit.life() instanceof Life.Ended(var day) ? day : null;
    merge(new UnitRecord(unit.id(), end, false));
    Rows.replace(
        sql,
        UNIT_PERIOD,
        UNIT_PERIOD.UNIT_ID.eq(unit.id()),
        Rows.inOrder(unit.periods(), (period, place) -> row(unit.id(), period, place)));
  }

  @Override
  protected void hide(UUID id) {
    sql.update(UNIT).set(UNIT.REMOVED, true).where(UNIT.ID.eq(new UnitId(id))).execute();
  }

  private static UnitPeriodRecord row(UnitId unit, UnitPeriod period, int place) {
    var folded = Folded.of(period.name());
    var row = new UnitPeriodRecord();
    row.setUnitId(unit);
    row.setPlace(place);
    row.setSinceDate(period.since());
    row.setName(period.name());
    row.setFolded(folded.text());
    row.setInitials(folded.initials());
    row.setKind(period.kind().name());
    row.setParentId(parentId(period.parent()));
    row.setRankOrder(period.order());
    return row;
  }

  private static UnitPeriod period(UnitPeriodRecord row) {
    var kind = new UnitKind(row.getKind());
    return new UnitPeriod(
        row.getSinceDate(),
        row.getName(),
        kind,
        UnitTrees.parent(row.getParentId()),
        row.getRankOrder());
  }

  private static @Nullable UnitId parentId(Parent parent) {
    return switch (parent) {
      case Parent.Top _ -> null;
      case Parent.Under(var unit) -> unit;
    };
  }
}
