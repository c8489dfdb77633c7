package vn.bangvang.store.backup;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import vn.bangvang.store.jooq.DefaultSchema;
import vn.bangvang.store.journal.ChainCheck;

/// What a copy says of itself: when it was made, where its journal ends, how many rows each table
/// has and how many attachments are with it.
public record Manifest(
    String madeAt, long entries, String journalHash, List<TableRows> tables, int attachments) {
  public Manifest {
    tables = List.copyOf(tables);
  }

  public record TableRows(String table, long rows) {}

  static final String NAME = "manifest.json";
  static final String OFFICE = "office.bangvang";
  static final String ATTACHMENTS = "attachments/";

  /// Counts what a database holds now.
  static Manifest of(DSLContext sql, Instant at, int attachments) {
    var head = new ChainCheck(sql).head();
    var tables =
        DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
            .map(table -> new TableRows(table.getName(), sql.fetchCount(table)))
            .sorted(Comparator.comparing(TableRows::table))
            .toList();
    return new Manifest(at.toString(), head.entries(), head.hash(), tables, attachments);
  }

  Manifest with(int copied) {
    return new Manifest(madeAt, entries, journalHash, tables, copied);
  }
}
