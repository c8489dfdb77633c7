package vn.bangvang.store.search;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;
import static vn.bangvang.store.jooq.Tables.COUNCIL;
import static vn.bangvang.store.jooq.Tables.NOMINATION;
import static vn.bangvang.store.jooq.Tables.PERSON;
import static vn.bangvang.store.jooq.Tables.PLAN;
import static vn.bangvang.store.jooq.Tables.POST;
import static vn.bangvang.store.jooq.Tables.UNIT;
import static vn.bangvang.store.jooq.Tables.UNIT_PERIOD;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import vn.bangvang.domain.search.Finder;
import vn.bangvang.domain.search.Hit;
import vn.bangvang.domain.shared.Id;
import vn.bangvang.domain.shared.text.Query;

/// Search over the folded columns, the closest first. Accents that were typed are checked
/// afterwards, so all rows are fetched then, and some more than shown otherwise.
public final class JooqFinder implements Finder {
  private static final int FETCHED_FOR_EACH_SHOWN = 8;
  private final DSLContext sql;

  public JooqFinder(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<Hit> find(Query query, int ofEach) {
    if (query.isBlank()) return List.of();
    int fetched = query.hasAccents() ? Integer.MAX_VALUE : ofEach * FETCHED_FOR_EACH_SHOWN;
    return Stream.of(
            plans(query, fetched),
            units(query, fetched),
            people(query, fetched),
            nominations(query, fetched),
            councils())
        .flatMap(found -> best(found, query, ofEach))
        .toList();
  }

  private static Stream<Hit> best(List<Hit> found, Query query, int count) {
    var shown = new HashSet<UUID>();
    return found.stream()
        .filter(hit -> query.matches(hit.title()))
        .sorted(Comparator.comparingInt(hit -> query.rank(hit.title())))
        .filter(hit -> shown.add(hit.id()))
        .limit(count);
  }

  private List<Hit> plans(Query query, int count) {
    return sql.select(PLAN.ID, PLAN.TITLE, PLAN.ISSUER)
        .from(PLAN)
        .where(PLAN.REMOVED.isFalse(), matching(query, PLAN.FOLDED, PLAN.INITIALS))
        .orderBy(closeness(query, PLAN.FOLDED), PLAN.UNTIL_DATE.desc())
        .limit(count)
        .fetch(row -> hit(Hit.Kind.PLAN, row.value1(), row.value2(), row.value3()));
  }

  private List<Hit> units(Query query, int count) {
    var found = periods(query, count);
    boolean isAnyGone = found.stream().anyMatch(Named::isGone);
    var standing = isAnyGone ? Standing.of(sql) : Standing.NONE;
    return found.stream().flatMap(standing::hits).toList();
  }

  private List<Named> periods(Query query, int count) {
    var now = UNIT_PERIOD.as("now");
    return sql.select(UNIT_PERIOD.UNIT_ID, UNIT_PERIOD.NAME, now.NAME, now.KIND, UNIT.ENDED_ON)
        .from(UNIT_PERIOD)
        .join(now)
        .on(now.UNIT_ID.eq(UNIT_PERIOD.UNIT_ID), now.PLACE.eq(0))
        .join(UNIT)
        .on(UNIT.ID.eq(UNIT_PERIOD.UNIT_ID), UNIT.REMOVED.isFalse())
        .where(matching(query, UNIT_PERIOD.FOLDED, UNIT_PERIOD.INITIALS))
        .orderBy(closeness(query, UNIT_PERIOD.FOLDED), UNIT_PERIOD.FOLDED, UNIT_PERIOD.PLACE)
        .limit(count)
        .fetch(row ->
            new Named(
                row.value1(), row.value2(), row.value3(), row.value4(), row.value5() != null));
  }

  private List<Hit> people(Query query, int count) {
    return sql.select(PERSON.ID, PERSON.NAME, UNIT_PERIOD.NAME)
        .from(PERSON)
        .join(POST)
        .on(POST.PERSON_ID.eq(PERSON.ID), POST.PLACE.eq(0))
        .join(UNIT_PERIOD)
        .on(UNIT_PERIOD.UNIT_ID.eq(POST.UNIT_ID), UNIT_PERIOD.PLACE.eq(0))
        .where(PERSON.REMOVED.isFalse(), matching(query, PERSON.FOLDED, PERSON.INITIALS))
        .orderBy(closeness(query, PERSON.FOLDED), PERSON.SORT_KEY)
        .limit(count)
        .fetch(row -> hit(Hit.Kind.PERSON, row.value1(), row.value2(), row.value3()));
  }

  private List<Hit> nominations(Query query, int count) {
    return sql.select(NOMINATION.ID, NOMINATION.NAME, PLAN.TITLE)
        .from(NOMINATION)
        .join(PLAN)
        .on(PLAN.ID.eq(NOMINATION.PLAN_ID))
        .where(NOMINATION.REMOVED.isFalse())
        .and(matching(query, NOMINATION.FOLDED, NOMINATION.INITIALS))
        .orderBy(closeness(query, NOMINATION.FOLDED), NOMINATION.SORT_KEY)
        .limit(count)
        .fetch(row -> hit(Hit.Kind.NOMINATION, row.value1(), row.value2(), row.value3()));
  }

  private List<Hit> councils() {
    return sql.select(COUNCIL.ID, COUNCIL.NAME, COUNCIL.FOUNDED_ISSUER)
        .from(COUNCIL)
        .where(COUNCIL.REMOVED.isFalse())
        .orderBy(COUNCIL.NAME)
        .fetch(row -> hit(Hit.Kind.COUNCIL, row.value1(), row.value2(), row.value3()));
  }

  private static Condition matching(Query query, Field<String> folded, Field<String> initials) {
    String wanted = query.folded().text();
    return folded.contains(wanted).or(initials.contains(wanted));
  }

  /// As Query.rank, as far as the database can tell.
  private static Field<Integer> closeness(Query query, Field<String> folded) {
    String wanted = query.folded().text();
    return when(folded.startsWith(wanted), inline(0))
        .when(folded.contains(" " + wanted), inline(1))
        .otherwise(inline(2));
  }

  private static Hit hit(Hit.Kind kind, Id id, String title, String context) {
    return new Hit(kind, id.value(), title, context);
  }
}
