package vn.bangvang.store.journal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.val;
import static vn.bangvang.store.jooq.Tables.JOURNAL_CHANGE;
import static vn.bangvang.store.jooq.Tables.JOURNAL_ENTRY;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import vn.bangvang.domain.journal.Actor;
import vn.bangvang.domain.journal.Change;
import vn.bangvang.domain.journal.Entry;
import vn.bangvang.domain.journal.Journal;
import vn.bangvang.store.jooq.tables.JournalChange;
import vn.bangvang.store.jooq.tables.records.JournalEntryRecord;

/// The journal as it stands in the file.
public final class JournalTable implements Journal {
  private final DSLContext sql;

  public JournalTable(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<Entry> latest(int count) {
    return sql.selectFrom(JOURNAL_ENTRY)
        .orderBy(JOURNAL_ENTRY.NUMBER.desc())
        .limit(count)
        .fetch(JournalTable::entry);
  }

  @Override
  public List<Change> changesOf(long entry) {
    JournalChange before = JOURNAL_CHANGE.as("earlier");
    return sql.select(
            JOURNAL_CHANGE.AGGREGATE,
            JOURNAL_CHANGE.AGGREGATE_ID,
            coalesce(before.AFTER_STATE, val("")),
            JOURNAL_CHANGE.AFTER_STATE)
        .from(JOURNAL_CHANGE)
        .leftJoin(before)
        .on(before.NUMBER.eq(JOURNAL_CHANGE.BEFORE_NUMBER))
        .where(JOURNAL_CHANGE.ENTRY_NUMBER.eq(entry))
        .orderBy(JOURNAL_CHANGE.NUMBER)
        .fetch(mapping(Change::new));
  }

  public Optional<Entry> entry(long number) {
    return sql.selectFrom(JOURNAL_ENTRY)
        .where(JOURNAL_ENTRY.NUMBER.eq(number))
        .fetchOptional(JournalTable::entry);
  }

  /// The state to which the latest change brought an aggregate.
  public State last(UUID id) {
    return sql.select(JOURNAL_CHANGE.NUMBER, JOURNAL_CHANGE.AFTER_STATE)
        .from(JOURNAL_CHANGE)
        .where(JOURNAL_CHANGE.AGGREGATE_ID.eq(id))
        .orderBy(JOURNAL_CHANGE.NUMBER.desc())
        .limit(1)
        .fetchOptional(mapping(State::new))
        .orElse(State.NEVER);
  }

  List<ChangeRow> rowsOf(long entry) {
    return sql.select(
            JOURNAL_CHANGE.NUMBER,
            JOURNAL_CHANGE.AGGREGATE,
            JOURNAL_CHANGE.AGGREGATE_ID,
            coalesce(JOURNAL_CHANGE.BEFORE_NUMBER, val(0L)),
            JOURNAL_CHANGE.AFTER_STATE)
        .from(JOURNAL_CHANGE)
        .where(JOURNAL_CHANGE.ENTRY_NUMBER.eq(entry))
        .orderBy(JOURNAL_CHANGE.NUMBER)
        .fetch(mapping(ChangeRow::new));
  }

  long lastChange() {
    return sql.select(coalesce(max(JOURNAL_CHANGE.NUMBER), val(0L)))
        .from(JOURNAL_CHANGE)
        .fetchSingle()
        .value1();
  }

  static Entry entry(JournalEntryRecord row) {
    Instant at = row.getMadeAt().toInstant(ZoneOffset.UTC);
    return new Entry(row.getNumber(), at, new Actor(row.getActor()), kind(row), row.getSentence());
  }

  private static Entry.Kind kind(JournalEntryRecord row) {
    return switch (row.getKind()) {
      case "UNDO" -> new Entry.Kind.Undoing(row.getTarget());
      case "REDO" -> new Entry.Kind.Redoing(row.getTarget());
      default -> new Entry.Kind.Work();
    };
  }
}
