package vn.bangvang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.SampleCouncil;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.journal.Entry;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.Person;
import vn.bangvang.store.journal.JournalTable;
import vn.bangvang.store.journal.JournalWriter;
import vn.bangvang.store.journal.Ledger;

/// An old entry is taken back only while nothing that it changed has changed since. Entry 3 adds
/// the head, 4 corrects him, 5 adds the clerk.
class RewindTest extends OpenOffice {

  @BeforeEach
  void work() {
    OfficeFolder.save(store(), head("Nguyễn Văn Thanh"));
    OfficeFolder.save(store(), head("Nguyễn Văn Thành"));
    OfficeFolder.save(store(), Samples.clerk());
  }

  private static Person head(String name) {
    return Samples.person(Samples.HEAD, name, "Giám đốc", Duty.HEAD);
  }

  private boolean undo(long number) {
    return store()
        .database()
        .write(sql -> {
          var journal = new JournalTable(sql);
          var entry = journal.entry(number).orElseThrow();
          return new JooqRepositories(sql, new Ledger(journal)).rewinder().undo(entry);
        });
  }

  private boolean redo(long number) {
    return store()
        .database()
        .write(sql -> {
          var journal = new JournalTable(sql);
          var entry = journal.entry(number).orElseThrow();
          return new JooqRepositories(sql, new Ledger(journal)).rewinder().redo(entry);
        });
  }

  /// Entered in the journal, but not by this open file.
  private void changeUnheard(Person person) {
    store()
        .database()
        .write(sql -> {
          var ledger = new Ledger(new JournalTable(sql));
          new JooqRepositories(sql, ledger).people().save(person);
          var heading =
              new JournalWriter.Heading(
                  Instant.EPOCH, OfficeFolder.CLERK, new Entry.Kind.Work(), "Sửa nơi khác");
          return new JournalWriter(sql).enter(heading, ledger);
        });
  }

  private String headsName() {
    return read(repositories ->
        repositories.people().find(Samples.HEAD).map(one -> one.name().full()).orElse(""));
  }

  @Test
  void whatWasChangedSinceIsNotTakenBack() {
    assertThat(undo(3)).isFalse();
    assertThat(headsName()).isEqualTo("Nguyễn Văn Thành");
  }

  @Test
  void anOlderEntryThatNothingFollowedMayBeTakenBack() {
    assertThat(undo(4)).isTrue();
    assertThat(headsName()).isEqualTo("Nguyễn Văn Thanh");
  }

  @Test
  void oneChangeInTheWayStopsTheWholeEntry() {
    write(repositories -> {
      repositories.people().save(head("Tên Một"));
      repositories.people().remove(Samples.CLERK);
    });
    OfficeFolder.save(store(), head("Tên Hai"));
    assertThat(undo(6)).isFalse();
    assertThat(found(repositories -> repositories.people().find(Samples.CLERK))).isEmpty();
  }

  @Test
  void whatStandsIsNotDoneAgain() {
    assertThat(redo(4)).isFalse();
    assertThat(headsName()).isEqualTo("Nguyễn Văn Thành");
  }

  @Test
  void theRefusalNamesWhatCouldNotBeUndone() {
    changeUnheard(Samples.person(Samples.CLERK, "Trần Thị Ái Liên", "Chuyên viên", Duty.STAFF));
    assertThat(store().undo(OfficeFolder.CLERK))
        .isEqualTo(
            new Outcome.Refused<Entry>(
                "Không hoàn tác được “Sửa Trần Thị Ái” vì dữ liệu này đã được sửa tiếp sau đó."));
    assertThat(found(repositories -> repositories.people().find(Samples.CLERK))).isPresent();
  }

  @Test
  void theRefusalNamesWhatCouldNotBeDoneAgain() {
    store().undo(OfficeFolder.CLERK);
    changeUnheard(Samples.person(Samples.CLERK, "Trần Thị Ái Liên", "Chuyên viên", Duty.STAFF));
    assertThat(store().redo(OfficeFolder.CLERK))
        .isEqualTo(
            new Outcome.Refused<Entry>(
                "Không làm lại được “Sửa Trần Thị Ái” vì dữ liệu này đã được sửa tiếp sau đó."));
  }

  @Test
  void withNothingLeftTheRefusalSaysSo() {
    for (int i = 0; i < 4; i++) store().undo(OfficeFolder.CLERK);
    assertThat(store().undo(OfficeFolder.CLERK))
        .isEqualTo(new Outcome.Refused<Entry>("Không có thao tác nào để hoàn tác."));
    assertThat(listed(repositories -> repositories.units().tree())).isEmpty();
  }

  @Test
  void everythingGoesAndComesBackAcrossReopenings() {
    for (int i = 0; i < 4; i++) {
      store().undo(OfficeFolder.CLERK);
      reopen();
    }
    assertThat(headsName()).isEmpty();
    for (int i = 0; i < 4; i++) {
      assertThat(store().redo(OfficeFolder.CLERK)).isInstanceOf(Outcome.Done.class);
      reopen();
    }
    assertThat(headsName()).isEqualTo("Nguyễn Văn Thành");
    assertThat(new FileCheck(store(), Progress.UNOBSERVED).run()).isEmpty();
  }

  @Test
  void aWholeSessionWithItsVotesGoesAndComesBack() {
    write(repositories -> repositories.plans().save(SamplePlan.plan()));
    write(repositories ->
        repositories.sessions().save(CouncilSamples.sessionWithVotes(repositories)));
    var session = found(repositories -> repositories.sessions().find(SampleCouncil.session().id()));
    store().undo(OfficeFolder.CLERK);
    assertThat(listed(repositories -> repositories.councils().list())).isEmpty();
    assertThat(listed(repositories -> repositories.nominations().of(SamplePlan.PLAN))).isEmpty();
    reopen();
    store().redo(OfficeFolder.CLERK);
    assertThat(found(repositories -> repositories.sessions().find(SampleCouncil.session().id())))
        .isPresent()
        .isEqualTo(session);
    assertThat(new FileCheck(store(), Progress.UNOBSERVED).run()).isEmpty();
  }

  @Test
  void theEntryOfARefusedUndoIsNotWritten() {
    changeUnheard(Samples.person(Samples.CLERK, "Trần Thị Ái Liên", "Chuyên viên", Duty.STAFF));
    store().undo(OfficeFolder.CLERK);
    assertThat(listed(repositories -> repositories.journal().latest(1)))
        .extracting(Entry::number)
        .containsExactly(6L);
  }
}
