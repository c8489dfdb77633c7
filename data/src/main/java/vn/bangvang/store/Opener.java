package vn.bangvang.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import vn.bangvang.domain.shared.text.Sentences;
import vn.bangvang.store.file.Database;
import vn.bangvang.store.file.Inspection;
import vn.bangvang.store.file.Migrations;

/// Opens an office file, or says why not and leaves it alone.
final class Opener {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
  private static final Logger LOG = Logger.getLogger(Opener.class.getName());
  private final OfficeFile file;
  private final Clock clock;

  Opener(OfficeFile file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  Opening open() {
    if (!Files.isRegularFile(file.path())) return refused(Opening.Reason.ABSENT, "open.absent");
    if (file.isOpenHere()) return held();
    if (!isWritable()) return refused(Opening.Reason.UNWRITABLE, "open.unwritable");
    return switch (Inspection.of(file.path())) {
      case Inspection.Office(int version) -> opened(version);
      case Inspection.Newer(int version) ->
          refused(Opening.Reason.NEWER, "open.newer", version, Migrations.LATEST);
      case Inspection.Foreign _ -> refused(Opening.Reason.FOREIGN, "open.foreign");
      case Inspection.Damaged(var why) -> {
        LOG.log(Level.WARNING, "{0}: {1}", new Object[] {file, why});
        yield refused(Opening.Reason.DAMAGED, "open.damaged");
      }
      case Inspection.Held _ -> held();
    };
  }

  private Opening opened(int version) {
    try {
      if (version < Migrations.LATEST) migrate(version);
      return new Opening.Opened(held(Database.open(file.path())));
    } catch (IOException failed) {
      return failed(new StoreFailure("opening " + file.path(), failed));
    } catch (StoreFailure failed) {
      return failed(failed);
    }
  }

  private Store held(Database database) {
    try {
      var store = new Store(file, database, clock);
      file.hold(OpenNote.self(clock));
      return store;
    } catch (StoreFailure failed) {
      database.close();
      throw failed;
    }
  }

  /// What could not be brought to the present shape whole is put back as it was, unless somebody
  /// else has begun to work with it.
  private void migrate(int version) throws IOException {
    Path copy = copyBeforeMigration(version);
    try (var database = Database.open(file.path())) {
      Migrations.run(database);
    } catch (StoreFailure failed) {
      if (Inspection.isLock(failed)) Files.delete(copy);
      else Files.move(copy, file.path(), StandardCopyOption.ATOMIC_MOVE);
      throw failed;
    }
  }

  private Path copyBeforeMigration(int version) throws IOException {
    String suffix = ".ban-%d-%s".formatted(version, STAMP.format(LocalDateTime.now(clock)));
    Path copy = file.path().resolveSibling(file.path().getFileName() + suffix);
    return Files.copy(file.path(), copy);
  }

  private boolean isWritable() {
    try {
      Path probe = Draft.beside(file.path());
      Files.delete(probe);
      return Files.isWritable(file.path());
    } catch (IOException refused) {
      return false;
    }
  }

  private Opening held() {
    var holder = OpenNote.read(file.note());
    String because =
        holder
            .map(one ->
                Sentences.say("open.held.by", file.path(), one.user(), one.machine(), one.since()))
            .orElseGet(() -> Sentences.say("open.held", file.path()));
    return new Opening.Held(because, Doors.of(file.path()));
  }

  private Opening refused(Opening.Reason reason, String key, Object... facts) {
    var all = Stream.concat(Stream.of(file.path()), Stream.of(facts)).toArray();
    return new Opening.Refused(reason, Sentences.say(key, all));
  }

  /// Two may look at the same moment; the one who comes second is told who was first.
  private Opening failed(StoreFailure failed) {
    if (Inspection.isLock(failed)) return held();
    LOG.log(Level.WARNING, file.toString(), failed);
    return switch (failed.kind()) {
      case DISK_FULL -> refused(Opening.Reason.NO_ROOM, "open.no.room");
      case OTHER -> refused(Opening.Reason.DAMAGED, "open.damaged");
    };
  }
}
