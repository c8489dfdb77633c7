package vn.bangvang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.domain.office.Office;
import vn.bangvang.domain.unit.UnitRow;
import vn.bangvang.store.file.Database;
import vn.bangvang.store.file.Migrations;

class OpeningTest {
  @TempDir private Path folder;

  private OfficeFile file() {
    return new OfficeFolder(folder).file();
  }

  private Opening open() {
    return file().open(OfficeFolder.CLOCK);
  }

  private Path created() {
    return new OfficeFolder(folder).created().file().path();
  }

  /// A file as the first script left it.
  private Database firstVersion() {
    var database = Database.create(file().path());
    Flyway.configure()
        .dataSource(database.dataSource())
        .target("1")
        .locations("classpath:db/migration")
        .load()
        .migrate();
    return database;
  }

  private void refusedUntouched(Opening.Reason reason) throws IOException {
    Path path = file().path();
    byte[] before = Files.readAllBytes(path);
    assertThat(open())
        .isInstanceOfSatisfying(
            Opening.Refused.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(reason);
              assertThat(refused.because()).contains(path.toString());
            });
    assertThat(Files.readAllBytes(path)).isEqualTo(before);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(path);
    }
  }

  @Test
  void aNewFileOpensUnderItsOwnName() throws IOException {
    Path path = created();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(path);
    }
    try (var store = new OfficeFolder(folder).opened()) {
      Office office = store.read(repositories -> repositories.office().current());
      assertThat(office).isEqualTo(OfficeFolder.office());
    }
  }

  @Test
  void aFileIsNeverCreatedOverAnother() throws IOException {
    Path path = created();
    byte[] before = Files.readAllBytes(path);
    assertThatThrownBy(() -> new OfficeFolder(folder).created()).isInstanceOf(StoreFailure.class);
    assertThat(Files.readAllBytes(path)).isEqualTo(before);
  }

  @Test
  void aFileThatIsNotThereIsNotMade() {
    assertThat(open())
        .isInstanceOfSatisfying(
            Opening.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Opening.Reason.ABSENT));
    assertThat(file().path()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 4096, 8192, 12288, 20000, 50, 90, 99})
  void aTruncatedFileIsNeverTakenForAnEmptyOffice(int length) throws IOException {
    Path path = created();
    long size = Files.size(path);
    long kept = length <= 100 && length > 0 ? size * length / 100 : length;
    if (length == 100) kept = 100;
    try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      channel.truncate(kept);
    }
    refusedUntouched(Opening.Reason.DAMAGED);
  }

  @Test
  void aFileWithoutItsLastBlockIsDamaged() throws IOException {
    Path path = created();
    try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      channel.truncate(Files.size(path) - 1);
    }
    refusedUntouched(Opening.Reason.DAMAGED);
  }

  @Test
  void aFileOfSomethingElseIsForeign() throws IOException {
    Files.writeString(file().path(), "%PDF-1.7 không phải tệp của chương trình");
    refusedUntouched(Opening.Reason.FOREIGN);
  }

  @Test
  void anotherProgramsDatabaseIsForeign() throws IOException {
    try (var database = Database.create(file().path())) {
      database.write(sql -> sql.execute("create table song (name varchar(20))"));
    }
    refusedUntouched(Opening.Reason.FOREIGN);
  }

  @Test
  void aFileFromANewerProgramIsLeftAlone() throws IOException {
    created();
    try (var database = Database.open(file().path())) {
      database.write(sql ->
          sql.execute(
              """
              insert into flyway_schema_history
              select installed_rank + 100, '%d', 'later', 'SQL', 'V.sql', 0, 'sa',
                installed_on, 1, true
              from flyway_schema_history where version = '001'
              """
                  .formatted(Migrations.LATEST + 1)));
    }
    refusedUntouched(Opening.Reason.NEWER);
  }

  @Test
  void anOlderFileIsCopiedBeforeItIsChanged() throws IOException {
    firstVersion().close();
    byte[] before = Files.readAllBytes(file().path());
    try (var store = new OfficeFolder(folder).opened()) {
      List<UnitRow> units = store.read(repositories -> repositories.units().tree());
      assertThat(units).isEmpty();
    }
    Path copy = folder.resolve("van-phong.bangvang.ban-1-20261121-030000");
    assertThat(Files.readAllBytes(copy)).isEqualTo(before);
  }

  @Test
  void aMigrationThatFailsLeavesTheFileAsItWas() throws IOException {
    unmigratable();
    refusedUntouched(Opening.Reason.DAMAGED);
  }

  @Test
  void aRefusedFileIsNotHeld() throws IOException {
    unmigratable();
    assertThat(open()).isInstanceOf(Opening.Refused.class);
    assertThat(file().isHeld()).isFalse();
    Files.delete(file().path());
    created();
    assertThat(open()).isInstanceOfSatisfying(Opening.Opened.class, it -> it.store().close());
  }

  private void unmigratable() {
    try (var database = firstVersion()) {
      database.write(sql -> sql.execute("create table person (name varchar(20))"));
    }
  }

  @Test
  void aFileThatIsOpenSaysWhoHoldsIt() {
    created();
    try (var _ = new OfficeFolder(folder).opened()) {
      assertThat(Elsewhere.open(file().path()))
          .contains("HELD")
          .contains(System.getProperty("user.name"))
          .contains("03:00 21/11/2026");
    }
    assertThat(Elsewhere.open(file().path())).contains("OPENED");
  }

  @Test
  void afterClosingOnlyTheFileIsLeft() throws IOException {
    created();
    new OfficeFolder(folder).opened().close();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file().path());
    }
  }

  @Test
  void closingTwiceLetsGoOfNobodyElsesFile() {
    created();
    var first = new OfficeFolder(folder).opened();
    OfficeFolder.saveUnits(first);
    first.close();
    try (var _ = new OfficeFolder(folder).opened()) {
      first.close();
      assertThat(file().isHeld()).isTrue();
      assertThat(file().note()).exists();
    }
  }

  @Test
  void aFileIsHeldWhileItIsOpenHere() {
    created();
    assertThat(file().isHeld()).isFalse();
    try (var _ = new OfficeFolder(folder).opened()) {
      assertThat(file().isHeld()).isTrue();
      assertThat(open())
          .isInstanceOfSatisfying(
              Opening.Held.class,
              held -> assertThat(held.door()).isEqualTo(Doors.of(file().path())));
    }
    assertThat(file().isHeld()).isFalse();
  }

  @Test
  void aLinkIsNoSecondWayIn() throws IOException {
    Path path = created();
    Path link = folder.resolve("lối tắt.bangvang");
    Assumptions.assumeTrue(linked(link, path), "this user may make no links");
    try (var _ = new OfficeFolder(folder).opened()) {
      assertThat(new OfficeFile(link).open(OfficeFolder.CLOCK)).isInstanceOf(Opening.Held.class);
    }
  }

  private static boolean linked(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
      return true;
    } catch (FileSystemException | UnsupportedOperationException refused) {
      return false;
    }
  }

  @Test
  void aNoteThatNobodyCanReadStillSaysThatTheFileIsHeld() throws IOException {
    created();
    try (var _ = new OfficeFolder(folder).opened()) {
      Files.writeString(file().note(), "{");
      assertThat(open())
          .isInstanceOfSatisfying(
              Opening.Held.class,
              held -> assertThat(held.because()).contains("đang được mở ở một cửa sổ khác"));
    }
  }

  @Test
  void aNoteLeftBehindHoldsNothing() throws IOException {
    created();
    Files.writeString(file().note(), "{\"user\":\"an\",\"machine\":\"m\",\"since\":\"s\"}");
    new OfficeFolder(folder).opened().close();
    assertThat(file().note()).doesNotExist();
  }

  @Test
  void aFileThatMayNotBeWrittenIsRefused() throws IOException {
    Path path = created();
    boolean changed = path.toFile().setWritable(false);
    Assumptions.assumeTrue(changed && !Files.isWritable(path), "this user may write everywhere");
    refusedUntouched(Opening.Reason.UNWRITABLE);
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Files.createDirectory(file().path());
    assertThat(open())
        .isInstanceOfSatisfying(
            Opening.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Opening.Reason.ABSENT));
  }

  @Test
  void everyMigrationIsKnownByItsNumber() throws IOException {
    try (var scripts = Files.list(Path.of("src/main/resources/db/migration"))) {
      assertThat(scripts).hasSize(Migrations.LATEST);
    }
  }
}
