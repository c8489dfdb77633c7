package vn.bangvang.store.file;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;

import java.util.OptionalInt;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import vn.bangvang.store.StoreFailure;

/// The shape of the tables: which one this program knows, which one a file has.
public final class Migrations {
  /// The number of the last script in db/migration.
  public static final int LATEST = 5;

  private static final String HISTORY = "flyway_schema_history";

  private Migrations() {}

  /// Empty for a database that is not an office.
  static OptionalInt version(DSLContext sql) {
    Integer known =
        sql.selectCount()
            .from("information_schema.tables")
            .where(field("table_name", String.class).eq(HISTORY))
            .fetchSingle()
            .value1();
    if (known == 0) return OptionalInt.empty();
    var version = max(field("cast(version as integer)", Integer.class));
    Integer found =
        sql.select(version)
            .from(HISTORY)
            .where("success and version is not null")
            .fetchSingle()
            .value1();
    return found == null ? OptionalInt.empty() : OptionalInt.of(found);
  }

  static boolean isEmpty(DSLContext sql) {
    return sql.selectCount()
            .from("information_schema.tables")
            .where(field("table_schema", String.class).eq("public"))
            .fetchSingle()
            .value1()
        == 0;
  }

  public static void run(Database database) {
    var flyway =
        Flyway.configure()
            .dataSource(database.dataSource())
            .locations("classpath:db/migration")
            .load();
    try {
      flyway.migrate();
    } catch (FlywayException failed) {
      throw new StoreFailure("migrating", failed);
    }
  }
}
