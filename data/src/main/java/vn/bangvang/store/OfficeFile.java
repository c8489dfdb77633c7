package vn.bangvang.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.bangvang.domain.journal.Actor;
import vn.bangvang.domain.office.Office;
import vn.bangvang.domain.shared.text.Sentences;
import vn.bangvang.store.file.Database;
import vn.bangvang.store.file.Folders;
import vn.bangvang.store.file.Inspection;
import vn.bangvang.store.file.Migrations;

/// Where an office keeps its data: one database file, the attachments beside it, and a note of who
/// has it open.
public record OfficeFile(Path path) {
  /// Within one process the database would let a file be opened twice.
  private static final Set<Path> OPEN_HERE = ConcurrentHashMap.newKeySet();

  private static final Logger LOG = Logger.getLogger(OfficeFile.class.getName());

  public OfficeFile {
    path = path.toAbsolutePath().normalize();
  }

  public Path attachments() {
    return sibling(".tep-kem");
  }

  Path note() {
    return sibling(OpenNote.SUFFIX);
  }

  private Path sibling(String suffix) {
    return path.resolveSibling(path.getFileName() + suffix);
  }

  /// A new file with its office in it. It appears under its name when it is complete.
  public void create(Office office, Actor actor, Clock clock) {
    create(office, actor, clock, _ -> {});
  }

  /// The same with more in it; where filling it fails, nothing is left behind.
  public void create(Office office, Actor actor, Clock clock, Consumer<Store> more) {
    Path draft = sibling(".dang-tao");
    var building = new OfficeFile(draft);
    try {
      if (Files.exists(path)) throw new FileAlreadyExistsException(path.toString());
      Files.createDirectories(path.getParent());
      Files.deleteIfExists(draft);
      try (var database = Database.create(draft)) {
        Migrations.run(database);
        fill(new Store(building, database, clock), office, actor, more);
      }
      Folders.move(building.attachments(), attachments());
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new StoreFailure("creating " + path, failed);
    } finally {
      discard(draft);
      Folders.discard(building.attachments());
    }
  }

  private static void fill(Store empty, Office office, Actor actor, Consumer<Store> more) {
    try (empty) {
      empty.write(
          actor,
          Sentences.say("office.created"),
          repositories -> {
            repositories.office().save(office);
            return office;
          });
      more.accept(empty);
    }
  }

  public Opening open(Clock clock) {
    return new Opener(this, clock).open();
  }

  /// Whether some window, of this process or another, has it open.
  public boolean isHeld() {
    return isOpenHere() || (Files.exists(path) && Inspection.of(path) instanceof Inspection.Held);
  }

  boolean isOpenHere() {
    return OPEN_HERE.contains(real());
  }

  /// The same for every link that leads to it.
  private Path real() {
    try {
      return path.toRealPath();
    } catch (IOException absent) {
      return path;
    }
  }

  /// The note is a courtesy: without room for it the file is held all the same.
  void hold(OpenNote by) {
    OPEN_HERE.add(real());
    try {
      by.write(note());
    } catch (IOException unwritten) {
      LOG.log(Level.WARNING, "no note", unwritten);
    }
  }

  void release() {
    OPEN_HERE.remove(real());
    discard(note());
  }

  private static void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException leftBehind) {
      LOG.log(Level.FINE, "left behind", leftBehind);
    }
  }
}
