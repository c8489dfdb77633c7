package vn.bangvang.store.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import vn.bangvang.domain.journal.Entry;
import vn.bangvang.domain.journal.Journal;

/// Which work can be undone or done again, as the journal tells it; it outlives a restart.
public final class History {
  private static final int REMEMBERED = 500;
  private final Deque<Entry> done = new ArrayDeque<>();
  private final Deque<Entry> undone = new ArrayDeque<>();
  private Optional<Entry> latest = Optional.empty();

  public static History of(Journal journal) {
    var history = new History();
    journal.latest(REMEMBERED).reversed().forEach(history::add);
    return history;
  }

  /// The first entry made the file itself and cannot be taken back.
  public synchronized void add(Entry entry) {
    latest = Optional.of(entry);
    if (entry.number() == 1) return;
    switch (entry.kind()) {
      case Entry.Kind.Work _ -> {
        done.push(entry);
        undone.clear();
      }
      case Entry.Kind.Undoing _ -> move(done, undone);
      case Entry.Kind.Redoing _ -> move(undone, done);
    }
  }

  public synchronized Optional<Entry> latest() {
    return latest;
  }

  public synchronized Optional<Entry> nextUndo() {
    return Optional.ofNullable(done.peek());
  }

  public synchronized Optional<Entry> nextRedo() {
    return Optional.ofNullable(undone.peek());
  }

  private static void move(Deque<Entry> from, Deque<Entry> to) {
    if (!from.isEmpty()) to.push(from.pop());
  }
}
