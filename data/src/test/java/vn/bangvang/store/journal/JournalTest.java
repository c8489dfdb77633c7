package vn.bangvang.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.Samples;
import vn.bangvang.domain.journal.Actor;
import vn.bangvang.domain.journal.Change;
import vn.bangvang.domain.journal.Entry;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.Person;
import vn.bangvang.store.OfficeFolder;
import vn.bangvang.store.OpenOffice;
import vn.bangvang.store.StoreFailure;
import vn.bangvang.store.form.Form;

/// What the journal keeps of every piece of work: who, when, in which words, before and after.
class JournalTest extends OpenOffice {

  private List<Entry> latest(int count) {
    return listed(repositories -> repositories.journal().latest(count));
  }

  private Entry last() {
    return latest(1).getFirst();
  }

  private List<Change> changes() {
    long number = last().number();
    return listed(repositories -> repositories.journal().changesOf(number));
  }

  private static Person head(String name) {
    return Samples.person(Samples.HEAD, name, "Giám đốc", Duty.HEAD);
  }

  /// A screen that stumbles over the news must not make a saved change look lost.
  @Test
  void aListenerThatFailsDoesNotUndoTheWork() {
    store()
        .listen(_ -> {
          throw new IllegalStateException("listener");
        });
    var heard = new ArrayList<Entry>();
    store().listen(heard::add);
    OfficeFolder.save(store(), Samples.clerk());
    assertThat(found(repositories -> repositories.people().find(Samples.CLERK))).isPresent();
    assertThat(heard).hasSize(1);
  }

  @Test
  void theNewestEntryStandsFirst() {
    OfficeFolder.save(store(), Samples.head());
    assertThat(latest(2))
        .extracting(Entry::sentence)
        .containsExactly("Sửa Nguyễn Văn Thành", "Thêm đơn vị");
  }

  @Test
  void entriesAreNumberedWithoutGaps() {
    OfficeFolder.save(store(), Samples.head());
    assertThatThrownBy(this::failing).isInstanceOf(IllegalStateException.class);
    OfficeFolder.save(store(), Samples.clerk());
    assertThat(latest(9)).extracting(Entry::number).containsExactly(4L, 3L, 2L, 1L);
  }

  private void failing() {
    write(repositories -> {
      repositories.people().save(Samples.clerk());
      throw new IllegalStateException("stopped");
    });
  }

  @Test
  void anEntrySaysWhoDidItAndWhen() {
    store()
        .write(
            new Actor("Nguyễn Thị Thư"),
            "Thêm người",
            repositories -> {
              repositories.people().save(Samples.head());
              return repositories;
            });
    assertThat(last().actor().name()).isEqualTo("Nguyễn Thị Thư");
    assertThat(last().at()).isEqualTo(OfficeFolder.CLOCK.instant());
    assertThat(last().kind()).isEqualTo(new Entry.Kind.Work());
  }

  @Test
  void whatIsNewWasNothingBefore() {
    OfficeFolder.save(store(), Samples.head());
    assertThat(changes())
        .containsExactly(
            new Change("Person", Samples.HEAD.value(), "", Form.write(Samples.head())));
  }

  @Test
  void aCorrectionIsKeptBeforeAndAfter() {
    OfficeFolder.save(store(), head("Nguyễn Văn Thanh"));
    OfficeFolder.save(store(), head("Nguyễn Văn Thành"));
    assertThat(changes())
        .containsExactly(
            new Change(
                "Person",
                Samples.HEAD.value(),
                Form.write(head("Nguyễn Văn Thanh")),
                Form.write(head("Nguyễn Văn Thành"))));
  }

  @Test
  void aRemovalLeavesNothingAfter() {
    OfficeFolder.save(store(), Samples.head());
    write(repositories -> repositories.people().remove(Samples.HEAD));
    assertThat(changes())
        .containsExactly(
            new Change("Person", Samples.HEAD.value(), Form.write(Samples.head()), ""));
  }

  @Test
  void oneWorkKeepsItsChangesInTheirOrder() {
    write(repositories -> {
      repositories.people().save(Samples.clerk());
      repositories.people().save(Samples.head());
      repositories.people().save(Samples.clerk());
    });
    assertThat(changes())
        .extracting(Change::id)
        .containsExactly(Samples.CLERK.value(), Samples.HEAD.value());
  }

  @Test
  void whatCameAndWentWithinOneWorkIsNoEntry() {
    write(repositories -> {
      repositories.people().save(Samples.head());
      repositories.people().remove(Samples.HEAD);
    });
    assertThat(last().sentence()).isEqualTo("Thêm đơn vị");
    assertThat(found(repositories -> repositories.people().find(Samples.HEAD))).isEmpty();
  }

  @Test
  void whatWasSavedAgainUnchangedIsNoEntry() {
    write(repositories -> repositories.units().save(Samples.department()));
    assertThat(last().number()).isEqualTo(2);
  }

  @Test
  void undoAndRedoNameTheEntryTheyBelongTo() {
    OfficeFolder.save(store(), Samples.head());
    store().undo(OfficeFolder.CLERK);
    assertThat(last().kind()).isEqualTo(new Entry.Kind.Undoing(3));
    store().redo(OfficeFolder.CLERK);
    assertThat(last().kind()).isEqualTo(new Entry.Kind.Redoing(3));
    assertThat(last().sentence()).isEqualTo("Sửa Nguyễn Văn Thành");
  }

  @Test
  void anEntryThatIsNotThereHasNoChanges() {
    assertThat(listed(repositories -> repositories.journal().changesOf(99))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {499, 500, 501, 3000})
  void noSentenceIsTooLongForTheJournal(int length) {
    String sentence = "Đ".repeat(length);
    write(sentence, repositories -> repositories.people().save(Samples.head()));
    assertThat(last().sentence()).isEqualTo("Đ".repeat(Math.min(length, 500)));
    assertThat(store().nextUndo()).contains(last());
    assertThat(firstBreak()).isZero();
  }

  @Test
  void aLongSentenceIsNotCutWithinALetter() {
    write("x".repeat(499) + "𠮷", repositories -> repositories.people().save(Samples.head()));
    assertThat(last().sentence()).isEqualTo("x".repeat(499));
  }

  @Test
  void aChangeThatTheTablesRefuseIsNotInTheJournal() {
    var nowhere = Samples.person(Samples.HEAD, "Nguyễn " + "x".repeat(200), "Giám đốc", Duty.HEAD);
    assertThatThrownBy(() -> OfficeFolder.save(store(), nowhere)).isInstanceOf(StoreFailure.class);
    assertThat(last().number()).isEqualTo(2);
    assertThat(store().nextUndo().orElseThrow().number()).isEqualTo(2);
  }

  @Test
  void undoReachesBackThroughAWholeDay() {
    for (int i = 0; i < 40; i++) OfficeFolder.save(store(), head("Tên Thứ " + (char) ('A' + i)));
    for (int i = 0; i < 40; i++)
      assertThat(store().undo(OfficeFolder.CLERK)).isInstanceOf(Outcome.Done.class);
    assertThat(found(repositories -> repositories.people().find(Samples.HEAD))).isEmpty();
    assertThat(firstBreak()).isZero();
  }

  @Test
  void writersAtTheSameTimeGetTheirTurn() throws InterruptedException {
    var clerks =
        IntStream.range(0, 4)
            .mapToObj(clerk -> Thread.ofPlatform().start(() -> corrections(clerk)))
            .toList();
    for (var clerk : clerks) clerk.join();
    assertThat(latest(200)).hasSize(42);
    assertThat(firstBreak()).isZero();
    assertThat(store().nextUndo()).contains(last());
  }

  private void corrections(int clerk) {
    for (int i = 0; i < 10; i++) OfficeFolder.save(store(), head("Người " + clerk + " lần " + i));
  }

  private long firstBreak() {
    return store().database().read(sql -> new ChainCheck(sql).firstBreak(_ -> {}).orElse(0));
  }
}
