package vn.bangvang.store.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Notes what one piece of work changes, so that it can be entered in the journal as a whole.
public final class Ledger {
  private final JournalTable journal;
  private final Map<UUID, Step> steps = new LinkedHashMap<>();

  public Ledger(JournalTable journal) {
    this.journal = journal;
  }

  /// False when the aggregate is in that state already.
  public boolean note(String aggregate, UUID id, String after) {
    Step known = steps.get(id);
    if (known == null) {
      var step = new Step(aggregate, id, journal.last(id), after);
      if (!step.changes()) return false;
      steps.put(id, step);
      return true;
    }
    steps.put(id, new Step(aggregate, id, known.before(), after));
    return !known.after().equals(after);
  }

  /// What has changed in the end, in the order of first change.
  List<Step> steps() {
    return steps.values().stream().filter(Step::changes).toList();
  }
}
