package vn.bangvang.store.journal;

import static vn.bangvang.store.jooq.Tables.JOURNAL_ENTRY;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.bangvang.domain.journal.Actor;
import vn.bangvang.domain.journal.Entry;
import vn.bangvang.store.jooq.tables.records.JournalChangeRecord;
import vn.bangvang.store.jooq.tables.records.JournalEntryRecord;

/// Enters finished work in the journal.
public final class JournalWriter {
  private static final int LONGEST = 500;
  private final DSLContext sql;
  private final JournalTable table;

  public JournalWriter(DSLContext sql) {
    this.sql = sql;
    this.table = new JournalTable(sql);
  }

  /// What was done, as far as it is known before it is numbered.
  public record Heading(Instant at, Actor actor, Entry.Kind kind, String sentence) {
    public Heading {
      at = at.truncatedTo(ChronoUnit.MICROS);
      sentence = shortened(sentence);
    }

    /// A work must not fail for the length of the name that its sentence cites.
    private static String shortened(String sentence) {
      if (sentence.length() <= LONGEST) return sentence;
      boolean splitsLetter = Character.isHighSurrogate(sentence.charAt(LONGEST - 1));
      return sentence.substring(0, splitsLetter ? LONGEST - 1 : LONGEST);
    }
  }

  /// Nothing is entered when nothing changed in the end.
  public Optional<Entry> enter(Heading heading, Ledger ledger) {
    var steps = ledger.steps();
    if (steps.isEmpty()) return Optional.empty();
    var previous =
        sql.selectFrom(JOURNAL_ENTRY).orderBy(JOURNAL_ENTRY.NUMBER.desc()).limit(1).fetchOptional();
    long number = previous.map(JournalEntryRecord::getNumber).orElse(0L) + 1;
    String before = previous.map(JournalEntryRecord::getHash).orElse(Chain.START);
    var entry =
        new Entry(number, heading.at(), heading.actor(), heading.kind(), heading.sentence());
    var changes = numbered(steps);
    insert(entry, before, Chain.hash(before, entry, changes));
    insert(number, changes);
    return Optional.of(entry);
  }

  private List<ChangeRow> numbered(List<Step> steps) {
    long number = table.lastChange();
    var rows = new ArrayList<ChangeRow>();
    for (Step step : steps) {
      number++;
      long before = step.before().number();
      rows.add(new ChangeRow(number, step.aggregate(), step.id(), before, step.after()));
    }
    return rows;
  }

  private void insert(Entry entry, String previousHash, String hash) {
    sql.insertInto(JOURNAL_ENTRY)
        .set(JOURNAL_ENTRY.NUMBER, entry.number())
        .set(JOURNAL_ENTRY.MADE_AT, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
        .set(JOURNAL_ENTRY.ACTOR, entry.actor().name())
        .set(JOURNAL_ENTRY.SENTENCE, entry.sentence())
        .set(JOURNAL_ENTRY.KIND, word(entry.kind()))
        .set(JOURNAL_ENTRY.TARGET, target(entry.kind()))
        .set(JOURNAL_ENTRY.PREVIOUS_HASH, previousHash)
        .set(JOURNAL_ENTRY.HASH, hash)
        .execute();
  }

  private void insert(long entry, List<ChangeRow> changes) {
    sql.batchInsert(changes.stream().map(one -> record(entry, one)).toList()).execute();
  }

  private static JournalChangeRecord record(long entry, ChangeRow one) {
    @Nullable Long before = one.before() == 0 ? null : one.before();
    return new JournalChangeRecord(
        one.number(), entry, one.aggregate(), one.id(), before, one.after());
  }

  private static String word(Entry.Kind kind) {
    return switch (kind) {
      case Entry.Kind.Work _ -> "WORK";
      case Entry.Kind.Undoing _ -> "UNDO";
      case Entry.Kind.Redoing _ -> "REDO";
    };
  }

  private static @Nullable Long target(Entry.Kind kind) {
    return switch (kind) {
      case Entry.Kind.Work _ -> null;
      case Entry.Kind.Undoing(long entry) -> entry;
      case Entry.Kind.Redoing(long entry) -> entry;
    };
  }
}
