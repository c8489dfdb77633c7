package vn.bangvang.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/// The same contract on PostgreSQL: the migrations and the SQL are not bound to one database.
class PostgresRepositoriesTest extends RepositoriesContract {
  private static @Nullable EmbeddedPostgres server;
  private DSLContext sql = DSL.using(SQLDialect.POSTGRES);

  @BeforeAll
  static void start() {
    try {
      server = EmbeddedPostgres.start();
    } catch (IOException | RuntimeException cannotStart) {
      Assumptions.abort("PostgreSQL does not start here: " + cannotStart);
    }
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) server.close();
  }

  @Override
  @BeforeEach
  void somethingToStandOn() {
    var database = Objects.requireNonNull(server).getPostgresDatabase();
    var flyway = Flyway.configure().dataSource(database).cleanDisabled(false).load();
    flyway.clean();
    flyway.migrate();
    var settings = new Settings().withRenderSchema(false).withExecuteLogging(false);
    sql = DSL.using(database, SQLDialect.POSTGRES, settings);
    super.somethingToStandOn();
  }

  @Override
  DSLContext sql() {
    return sql;
  }
}
