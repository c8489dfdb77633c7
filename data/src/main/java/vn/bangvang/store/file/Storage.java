package vn.bangvang.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.ZipOutputStream;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;

/// The database file below the tables: its parts, as its own map of them tells.
public final class Storage {
  private static final int BLOCK = 4096;
  private static final int COMPACTED_ALWAYS_BELOW = 16 << 20;
  private static final int WELL_FILLED_PERCENT = 66;
  private final MVStore store;

  private Storage(MVStore store) {
    this.store = store;
  }

  public static Storage of(Connection connection) throws SQLException {
    var session = connection.unwrap(JdbcConnection.class).getSession();
    if (session instanceof SessionLocal local)
      return new Storage(local.getDatabase().getStore().getMvStore());
    throw new IllegalStateException("not an embedded database");
  }

  /// Whether every part that holds data lies within the file.
  boolean areComplete() {
    long size = store.getFileStore().size();
    return store.getLayoutMap().entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("chunk."))
        .allMatch(entry -> end(entry.getValue()) <= size);
  }

  /// Small files always, large ones when much of them is dead.
  boolean shouldBeCompacted() {
    FileStore<?> file = store.getFileStore();
    return file.size() < COMPACTED_ALWAYS_BELOW || file.getChunksFillRate() < WELL_FILLED_PERCENT;
  }

  /// All of the file as it stands, zipped, while others may go on reading.
  public void zipTo(Path zip) throws IOException {
    store.commit();
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      store.getFileStore().backup(out);
    }
  }

  private static long end(String chunk) {
    return (number(chunk, "block:") + number(chunk, "len:")) * BLOCK;
  }

  private static long number(String chunk, String name) {
    int at = chunk.startsWith(name) ? 0 : chunk.indexOf("," + name) + 1;
    int from = at + name.length();
    int to = chunk.indexOf(',', from);
    return Long.parseLong(chunk, from, to < 0 ? chunk.length() : to, 16);
  }
}
