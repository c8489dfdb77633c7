package vn.bangvang.store;

import java.nio.file.Path;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.store.file.Database;
import vn.bangvang.store.file.Migrations;

/// The contract on the database that the program uses, as an office file on disk.
class H2RepositoriesTest extends RepositoriesContract {
  @TempDir private Path folder;
  private DSLContext sql = DSL.using(SQLDialect.H2);

  @Override
  @BeforeEach
  void somethingToStandOn() {
    var database = Database.create(folder.resolve("van-phong.bangvang"));
    Migrations.run(database);
    var settings = new Settings().withRenderSchema(false).withExecuteLogging(false);
    sql = DSL.using(database.dataSource(), SQLDialect.H2, settings);
    super.somethingToStandOn();
  }

  @Override
  DSLContext sql() {
    return sql;
  }
}
