package vn.bangvang.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.domain.journal.Actor;
import vn.bangvang.domain.journal.Change;
import vn.bangvang.domain.journal.Entry;
import vn.bangvang.domain.journal.Journal;

/// What undo and redo offer, as a journal of nothing but entries tells it.
class HistoryTest {
  private final List<Entry> entries = new ArrayList<>();

  private HistoryTest work() {
    return entered(new Entry.Kind.Work());
  }

  private HistoryTest undone(long entry) {
    return entered(new Entry.Kind.Undoing(entry));
  }

  private HistoryTest redone(long entry) {
    return entered(new Entry.Kind.Redoing(entry));
  }

  private HistoryTest entered(Entry.Kind kind) {
    int number = entries.size() + 1;
    entries.add(new Entry(number, Instant.EPOCH, new Actor("Văn thư"), kind, "Việc " + number));
    return this;
  }

  private History history() {
    return History.of(
        new Journal() {
          @Override
          public List<Entry> latest(int count) {
            return entries.reversed().stream().limit(count).toList();
          }

          @Override
          public List<Change> changesOf(long entry) {
            return List.of();
          }
        });
  }

  private long undo() {
    return history().nextUndo().map(Entry::number).orElse(0L);
  }

  private long redo() {
    return history().nextRedo().map(Entry::number).orElse(0L);
  }

  @Test
  void theLatestIsTheLastEntryWhateverItsKind() {
    assertThat(history().latest()).isEmpty();
    assertThat(work().history().latest()).map(Entry::number).hasValue(1L);
    assertThat(work().undone(2).history().latest()).map(Entry::number).hasValue(3L);
  }

  @Test
  void anEmptyJournalOffersNothing() {
    assertThat(undo()).isZero();
    assertThat(redo()).isZero();
  }

  @Test
  void theEntryThatMadeTheFileIsNotOffered() {
    work();
    assertThat(undo()).isZero();
  }

  @Test
  void theLatestWorkIsUndoneFirst() {
    work().work().work();
    assertThat(undo()).isEqualTo(3);
    assertThat(redo()).isZero();
  }

  @Test
  void whatWasUndoneIsOfferedAgain() {
    work().work().work().undone(3);
    assertThat(undo()).isEqualTo(2);
    assertThat(redo()).isEqualTo(3);
  }

  @Test
  void whatWasUndoneLastIsRedoneFirst() {
    work().work().work().undone(3).undone(2);
    assertThat(undo()).isZero();
    assertThat(redo()).isEqualTo(2);
  }

  @Test
  void whatWasDoneAgainIsUndoneFirst() {
    work().work().work().undone(3).undone(2).redone(2);
    assertThat(undo()).isEqualTo(2);
    assertThat(redo()).isEqualTo(3);
  }

  @Test
  void newWorkEndsWhatCouldBeRedone() {
    work().work().work().undone(3).work();
    assertThat(undo()).isEqualTo(5);
    assertThat(redo()).isZero();
  }

  @Test
  void anOldJournalIsRememberedFromItsEnd() {
    for (int i = 0; i < 800; i++) work();
    assertThat(undo()).isEqualTo(800);
  }

  @Test
  void anUndoWhoseWorkIsForgottenOffersNothingWrong() {
    for (int i = 0; i < 300; i++) work();
    for (int i = 300; i > 2; i--) undone(i);
    for (int i = 0; i < 150; i++) work();
    for (int i = 748; i > 598; i--) undone(i);
    undone(2);
    assertThat(undo()).isZero();
  }
}
