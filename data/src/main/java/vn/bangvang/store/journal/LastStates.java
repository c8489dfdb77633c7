package vn.bangvang.store.journal;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static vn.bangvang.store.jooq.Tables.JOURNAL_CHANGE;

import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/// The state to which the journal last brought every aggregate.
public final class LastStates {
  private final DSLContext sql;

  public LastStates(DSLContext sql) {
    this.sql = sql;
  }

  /// An aggregate by its collection and identity, as the journal knows it.
  public record Known(String aggregate, UUID id, String state) {}

  public long count() {
    return sql.select(countDistinct(JOURNAL_CHANGE.AGGREGATE_ID))
        .from(JOURNAL_CHANGE)
        .fetchSingle(row -> row.value1().longValue());
  }

  public void forEach(Consumer<Known> visitor) {
    var latest =
        select(max(JOURNAL_CHANGE.NUMBER))
            .from(JOURNAL_CHANGE)
            .groupBy(JOURNAL_CHANGE.AGGREGATE_ID);
    var query =
        sql.select(
                JOURNAL_CHANGE.AGGREGATE, JOURNAL_CHANGE.AGGREGATE_ID, JOURNAL_CHANGE.AFTER_STATE)
            .from(JOURNAL_CHANGE)
            .where(JOURNAL_CHANGE.NUMBER.in(latest));
    try (var rows = query.fetchLazy()) {
      for (var row : rows) visitor.accept(new Known(row.value1(), row.value2(), row.value3()));
    }
  }
}
