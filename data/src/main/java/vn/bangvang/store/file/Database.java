package vn.bangvang.store.file;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.mvstore.MVStoreException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import vn.bangvang.store.StoreFailure;

/// The open database of an office file: one writer at a time, readers beside it.
public final class Database implements AutoCloseable {
  /// Acknowledged means on disk: no delay between a commit and its write.
  private static final String DURABLE = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

  static final String COMMON =
      ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TRACE_LEVEL_FILE=0";
  private static final Settings SETTINGS =
      new Settings().withRenderSchema(false).withExecuteLogging(false);

  private final String url;
  private final Object writer = new Object();
  private volatile JdbcConnectionPool pool;

  private Database(String url) {
    this.url = url;
    this.pool = JdbcConnectionPool.create(url, "sa", "");
  }

  /// Opens a file that must be there.
  public static Database open(Path file) {
    return new Database(url(file) + ";IFEXISTS=TRUE" + DURABLE);
  }

  public static Database openReadOnly(Path file) {
    return new Database(url(file) + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
  }

  /// A new file; it must not be there yet.
  public static Database create(Path file) {
    return new Database(url(file) + DURABLE);
  }

  public DataSource dataSource() {
    return pool;
  }

  public <T> T read(Function<DSLContext, T> work) {
    try (Connection connection = connected()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      T found = work.apply(using(connection));
      connection.rollback();
      return found;
    } catch (SQLException | DataAccessException | MVStoreException failed) {
      throw new StoreFailure("reading", failed);
    }
  }

  public <T> T write(Function<DSLContext, T> work) {
    synchronized (writer) {
      try (Connection connection = connected()) {
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        return committed(connection, work);
      } catch (SQLException | DataAccessException | MVStoreException failed) {
        throw new StoreFailure("writing", failed);
      }
    }
  }

  /// While nobody writes: for copies whose counts must agree.
  public <T> T exclusively(Function<DSLContext, T> work) {
    synchronized (writer) {
      return read(work);
    }
  }

  private static <T> T committed(Connection connection, Function<DSLContext, T> work)
      throws SQLException {
    try {
      T done = work.apply(using(connection));
      connection.commit();
      return done;
    } catch (SQLException | RuntimeException failed) {
      rollBack(connection, failed);
      throw failed;
    }
  }

  private static void rollBack(Connection connection, Exception failed) {
    try {
      connection.rollback();
    } catch (SQLException alsoFailed) {
      failed.addSuppressed(alsoFailed);
    }
  }

  /// When a write fails, for want of room on the disk, the database closes itself: what comes next
  /// finds it opened anew.
  private Connection connected() throws SQLException {
    try {
      return pool.getConnection();
    } catch (SQLException failed) {
      if (failed.getErrorCode() != ErrorCode.DATABASE_IS_CLOSED) throw failed;
    }
    reopen();
    return pool.getConnection();
  }

  private synchronized void reopen() {
    pool.dispose();
    pool = JdbcConnectionPool.create(url, "sa", "");
  }

  /// Leaves no dead space behind where that is worth its time and there is room for it.
  public void closeCompacted() {
    synchronized (writer) {
      try (Connection connection = connected();
          var shutdown = connection.createStatement()) {
        if (Storage.of(connection).shouldBeCompacted()) shutdown.execute("SHUTDOWN COMPACT");
      } catch (SQLException uncompacted) {
        Logger.getLogger(Database.class.getName()).log(Level.WARNING, url, uncompacted);
      } finally {
        pool.dispose();
      }
    }
  }

  @Override
  public void close() {
    pool.dispose();
  }

  private static DSLContext using(Connection connection) {
    return DSL.using(connection, SQLDialect.H2, SETTINGS);
  }

  private static String url(Path file) {
    OfficePath.register();
    return "jdbc:h2:" + OfficePath.url(file) + COMMON;
  }
}
