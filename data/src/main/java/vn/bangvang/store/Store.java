package vn.bangvang.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.journal.Actor;
import vn.bangvang.domain.journal.Entry;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.store.file.Database;
import vn.bangvang.store.journal.History;
import vn.bangvang.store.journal.JournalTable;
import vn.bangvang.store.journal.JournalWriter;
import vn.bangvang.store.journal.Ledger;

/// An opened office file: everything is read and written through it, and every piece of work that
/// changes something is in the journal when it is on disk.
public final class Store implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Store.class.getName());
  private final OfficeFile file;
  private final Database database;
  private final Clock clock;
  private final History history;

  /// Writers remember their entries in the order in which they entered them.
  private final Object turn = new Object();

  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile boolean hasWritten;
  private final List<Consumer<Entry>> listeners = new CopyOnWriteArrayList<>();

  Store(OfficeFile file, Database database, Clock clock) {
    this.file = file;
    this.database = database;
    this.clock = clock;
    this.history = database.read(sql -> History.of(new JournalTable(sql)));
  }

  public OfficeFile file() {
    return file;
  }

  public Attachments attachments() {
    return new Attachments(file.attachments());
  }

  /// All that is read in one piece of work is from one moment.
  public <T> T read(Function<Repositories, T> work) {
    return database.read(
        sql -> work.apply(new JooqRepositories(sql, new Ledger(new JournalTable(sql)))));
  }

  /// The sentence says in the user's words what is done; undo is offered by it.
  public <T> T write(Actor actor, String sentence, Function<Repositories, T> work) {
    return journaled(actor, sentence, new Entry.Kind.Work(), work::apply);
  }

  /// The last work that is in the file.
  public Optional<Entry> latest() {
    return history.latest();
  }

  public Optional<Entry> nextUndo() {
    return history.nextUndo();
  }

  public Optional<Entry> nextRedo() {
    return history.nextRedo();
  }

  public Outcome<Entry> undo(Actor actor) {
    return nextUndo()
        .map(entry ->
            rewound(actor, entry, new Entry.Kind.Undoing(entry.number()), Rewinder::undo)
                ? Outcome.done(entry)
                : Outcome.<Entry>refused("undo.changed.since", entry.sentence()))
        .orElseGet(() -> Outcome.refused("undo.nothing"));
  }

  public Outcome<Entry> redo(Actor actor) {
    return nextRedo()
        .map(entry ->
            rewound(actor, entry, new Entry.Kind.Redoing(entry.number()), Rewinder::redo)
                ? Outcome.done(entry)
                : Outcome.<Entry>refused("redo.changed.since", entry.sentence()))
        .orElseGet(() -> Outcome.refused("redo.nothing"));
  }

  /// Told of every entry, after it is on disk, by the thread that wrote it.
  public void listen(Consumer<Entry> listener) {
    listeners.add(listener);
  }

  /// For the care of the file: copies and checks.
  public Database database() {
    return database;
  }

  Clock clock() {
    return clock;
  }

  private boolean rewound(
      Actor actor, Entry entry, Entry.Kind kind, BiPredicate<Rewinder, Entry> act) {
    return journaled(
        actor, entry.sentence(), kind, repositories -> act.test(repositories.rewinder(), entry));
  }

  private <T> T journaled(
      Actor actor, String sentence, Entry.Kind kind, Function<JooqRepositories, T> work) {
    var entered = new AtomicReference<Optional<Entry>>(Optional.empty());
    T done;
    synchronized (turn) {
      done =
          database.write(sql -> {
            var ledger = new Ledger(new JournalTable(sql));
            T result = work.apply(new JooqRepositories(sql, ledger));
            var heading = new JournalWriter.Heading(clock.instant(), actor, kind, sentence);
            entered.set(new JournalWriter(sql).enter(heading, ledger));
            return result;
          });
      entered.get().ifPresent(this::remember);
    }
    entered.get().ifPresent(entry -> listeners.forEach(listener -> tell(listener, entry)));
    return done;
  }

  /// What was written stands, whatever a listener makes of it.
  private static void tell(Consumer<Entry> listener, Entry entry) {
    try {
      listener.accept(entry);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "listener", failed);
    }
  }

  private void remember(Entry entry) {
    hasWritten = true;
    history.add(entry);
  }

  @Override
  public void close() {
    if (closed.getAndSet(true)) return;
    try {
      if (hasWritten) database.closeCompacted();
      else database.close();
    } finally {
      file.release();
    }
  }
}
