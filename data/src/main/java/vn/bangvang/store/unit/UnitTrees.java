package vn.bangvang.store.unit;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;
import static vn.bangvang.store.jooq.Tables.PERSON;
import static vn.bangvang.store.jooq.Tables.POST;
import static vn.bangvang.store.jooq.Tables.UNIT;
import static vn.bangvang.store.jooq.Tables.UNIT_PERIOD;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Folded;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.Unit;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitKind;
import vn.bangvang.domain.unit.UnitPeriod;
import vn.bangvang.domain.unit.UnitRow;
import vn.bangvang.domain.unit.person.Term;

/// The units as trees: of today, of any day.
final class UnitTrees {
  private static final Comparator<Then> IN_OFFICIAL_ORDER =
      Comparator.comparingInt((Then one) -> one.period().order())
          .thenComparing(one -> Folded.of(one.period().name()).text());

  /// What a unit was on a day.
  private record Then(UnitId id, UnitPeriod period, int people) {
    UnitRow row() {
      return new UnitRow(id, period.name(), period.kind(), period.parent(), people);
    }
  }

  private UnitTrees() {}

  /// Who stands today, siblings in official order.
  static List<UnitRow> present(DSLContext sql) {
    var people =
        selectCount()
            .from(POST)
            .join(PERSON)
            .on(PERSON.ID.eq(POST.PERSON_ID), PERSON.REMOVED.isFalse())
            .where(POST.UNIT_ID.eq(UNIT_PERIOD.UNIT_ID), POST.PLACE.eq(0));
    return sql.select(
            UNIT_PERIOD.UNIT_ID,
            UNIT_PERIOD.NAME,
            UNIT_PERIOD.KIND,
            UNIT_PERIOD.PARENT_ID,
            field(people))
        .from(UNIT_PERIOD)
        .join(UNIT)
        .on(UNIT.ID.eq(UNIT_PERIOD.UNIT_ID), UNIT.REMOVED.isFalse())
        .where(UNIT_PERIOD.PLACE.eq(0), UNIT.ENDED_ON.isNull())
        .orderBy(UNIT_PERIOD.RANK_ORDER, UNIT_PERIOD.FOLDED)
        .fetch(row ->
            new UnitRow(
                row.value1(),
                row.value2(),
                new UnitKind(row.value3()),
                parent(row.value4()),
                row.value5()));
  }

  static List<UnitRow> on(LocalDate day, List<Unit> units, DSLContext sql) {
    var people = people(day, sql);
    return units.stream()
        .flatMap(unit ->
            unit.on(day).stream()
                .map(then -> new Then(unit.id(), then, people.getOrDefault(unit.id(), 0))))
        .sorted(IN_OFFICIAL_ORDER)
        .map(Then::row)
        .toList();
  }

  /// How many had their main post where on a day.
  private static Map<UnitId, Integer> people(LocalDate day, DSLContext sql) {
    var held = new HashMap<UnitId, Integer>();
    var count = count();
    sql.select(POST.UNIT_ID, POST.SINCE_DATE, POST.UNTIL_DATE, count)
        .from(POST)
        .join(PERSON)
        .on(PERSON.ID.eq(POST.PERSON_ID), PERSON.REMOVED.isFalse())
        .where(POST.PLACE.eq(0).or(POST.UNTIL_DATE.ne(PartialDate.unknown())))
        .groupBy(POST.UNIT_ID, POST.SINCE_DATE, POST.UNTIL_DATE)
        .forEach(row -> {
          if (new Term(row.value2(), row.value3()).covers(day))
            held.merge(row.value1(), row.value4(), Integer::sum);
        });
    return held;
  }

  static Parent parent(@Nullable UnitId unit) {
    return unit == null ? Parent.TOP : new Parent.Under(unit);
  }
}
