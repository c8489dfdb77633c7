package vn.bangvang.store.search;

import static vn.bangvang.store.jooq.Tables.UNIT;
import static vn.bangvang.store.jooq.Tables.UNIT_PERIOD;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import vn.bangvang.domain.search.Hit;
import vn.bangvang.domain.shared.text.Sentences;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.lineage.Lineage;
import vn.bangvang.store.unit.ReorganisationRows;

/// Which units stand today, and under what names: whoever searches by an old name is led to them.
record Standing(Lineage lineage, Map<UnitId, String> names) {
  static final Standing NONE = new Standing(new Lineage(List.of()), Map.of());

  static Standing of(DSLContext sql) {
    var names =
        sql.select(UNIT_PERIOD.UNIT_ID, UNIT_PERIOD.NAME)
            .from(UNIT_PERIOD)
            .join(UNIT)
            .on(UNIT.ID.eq(UNIT_PERIOD.UNIT_ID), UNIT.REMOVED.isFalse(), UNIT.ENDED_ON.isNull())
            .where(UNIT_PERIOD.PLACE.eq(0))
            .fetchMap(UNIT_PERIOD.UNIT_ID, UNIT_PERIOD.NAME);
    return new Standing(new Lineage(ReorganisationRows.all(sql)), names);
  }

  Stream<Hit> hits(Named found) {
    if (!found.isGone()) return Stream.of(hit(found, found.unit(), found.nameNow()));
    var successors = lineage.today(found.unit()).stream().filter(names::containsKey).toList();
    if (successors.isEmpty())
      return Stream.of(
          new Hit(
              Hit.Kind.UNIT,
              found.unit().value(),
              found.name(),
              Sentences.say("unit.search.gone")));
    return successors.stream().map(unit -> hit(found, unit, names.getOrDefault(unit, "")));
  }

  private static Hit hit(Named found, UnitId unit, String nameNow) {
    boolean isSame = found.name().equals(nameNow);
    String context = isSame ? found.kind() : Sentences.say("unit.search.now", nameNow);
    return new Hit(Hit.Kind.UNIT, unit.value(), found.name(), context);
  }
}
