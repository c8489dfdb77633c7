package vn.bangvang.store;

import java.util.List;
import java.util.function.Function;
import vn.bangvang.domain.journal.Change;
import vn.bangvang.domain.journal.Entry;
import vn.bangvang.store.journal.JournalTable;

/// Takes back one entry of the journal, or does it again, within a piece of work.
final class Rewinder {
  private final JooqRepositories repositories;
  private final JournalTable journal;

  Rewinder(JooqRepositories repositories, JournalTable journal) {
    this.repositories = repositories;
    this.journal = journal;
  }

  /// False when something has changed since: then nothing may be touched.
  boolean undo(Entry entry) {
    var changes = journal.changesOf(entry.number());
    if (!stand(changes, Change::after)) return false;
    for (Change change : changes.reversed()) bring(change, change.before());
    return true;
  }

  boolean redo(Entry entry) {
    var changes = journal.changesOf(entry.number());
    if (!stand(changes, Change::before)) return false;
    for (Change change : changes) bring(change, change.after());
    return true;
  }

  private boolean stand(List<Change> changes, Function<Change, String> state) {
    return changes.stream().allMatch(one -> journal.last(one.id()).text().equals(state.apply(one)));
  }

  private void bring(Change change, String state) {
    repositories.called(change.kind()).bring(change.id(), state);
  }
}
