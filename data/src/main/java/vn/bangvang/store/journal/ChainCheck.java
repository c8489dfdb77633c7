package vn.bangvang.store.journal;

import static vn.bangvang.store.jooq.Tables.JOURNAL_ENTRY;

import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;
import vn.bangvang.store.jooq.tables.records.JournalEntryRecord;

/// Walks the journal from its start and finds the first entry that does not fit.
public final class ChainCheck {
  private final DSLContext sql;
  private final JournalTable table;

  public ChainCheck(DSLContext sql) {
    this.sql = sql;
    this.table = new JournalTable(sql);
  }

  /// The end of a chain that holds: its last entry and its hash.
  public record Head(long entries, String hash) {}

  public Head head() {
    return sql.selectFrom(JOURNAL_ENTRY)
        .orderBy(JOURNAL_ENTRY.NUMBER.desc())
        .limit(1)
        .fetchOptional(row -> new Head(row.getNumber(), row.getHash()))
        .orElse(new Head(0, Chain.START));
  }

  /// The number of the first entry that is missing or was altered.
  public OptionalLong firstBreak(LongConsumer walked) {
    String previous = Chain.START;
    long expected = 1;
    try (var rows = sql.selectFrom(JOURNAL_ENTRY).orderBy(JOURNAL_ENTRY.NUMBER).fetchLazy()) {
      for (JournalEntryRecord row : rows) {
        if (row.getNumber() != expected || !fits(row, previous)) return OptionalLong.of(expected);
        previous = row.getHash();
        walked.accept(expected);
        expected++;
      }
    }
    return OptionalLong.empty();
  }

  private boolean fits(JournalEntryRecord row, String previous) {
    String hash = Chain.hash(previous, JournalTable.entry(row), table.rowsOf(row.getNumber()));
    return row.getPreviousHash().equals(previous) && row.getHash().equals(hash);
  }
}
