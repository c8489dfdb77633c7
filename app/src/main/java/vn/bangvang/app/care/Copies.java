package vn.bangvang.app.care;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.bangvang.domain.office.Office;
import vn.bangvang.store.Progress;
import vn.bangvang.store.Store;
import vn.bangvang.store.StoreFailure;
import vn.bangvang.store.backup.Backups;
import vn.bangvang.store.backup.Verification;

/// The verified copies of the open office, where the office keeps them.
public final class Copies {
  private final Store store;
  private final Clock clock;

  public Copies(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// Makes one, and lets old ones go by the office's rule.
  public Verification make(Progress progress) {
    var plan = plan();
    var backups = new Backups(folder(plan), clock);
    var made = backups.make(store, progress);
    if (made instanceof Verification.Sound) backups.prune(store.file().path(), plan.kept());
    return made;
  }

  /// When the newest was made, as its file tells; empty when there is none.
  public Optional<LocalDateTime> newest() {
    return new Backups(folder(plan()), clock)
        .of(store.file().path()).stream().findFirst().map(this::madeAt);
  }

  public Path folder() {
    return folder(plan());
  }

  private LocalDateTime madeAt(Path copy) {
    try {
      Instant written = Files.getLastModifiedTime(copy).toInstant();
      return LocalDateTime.ofInstant(written, clock.getZone());
    } catch (IOException unreadable) {
      throw new StoreFailure("reading " + copy, unreadable);
    }
  }

  private Office.Backups plan() {
    return store.read(repositories -> repositories.office().current()).backups();
  }

  /// Beside the file where the office has not said where.
  private Path folder(Office.Backups plan) {
    return plan.folder().isEmpty()
        ? store.file().path().resolveSibling("sao-luu")
        : Path.of(plan.folder());
  }
}
