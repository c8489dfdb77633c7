package vn.bangvang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.Samples;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.Person;
import vn.bangvang.domain.unit.person.PersonId;
import vn.bangvang.store.file.Database;
import vn.bangvang.store.file.FullDisk;

/// An open file on a disk that is full and has room again.
class FullDiskTest {
  private static final long PLENTY = Long.MAX_VALUE;
  @TempDir private Path folder;
  private @Nullable Store opened;

  private Store store() {
    return Objects.requireNonNull(opened);
  }

  @BeforeEach
  void open() {
    var file = new OfficeFolder(folder).copied().file();
    var database = Database.open(file.path());
    FullDisk.insert();
    opened = new Store(file, database, OfficeFolder.CLOCK);
    OfficeFolder.saveUnits(store());
    OfficeFolder.save(store(), person(0));
  }

  @AfterEach
  void close() {
    FullDisk.leave(PLENTY);
    store().close();
  }

  private static Person person(int number) {
    var id = new PersonId(Samples.id(1000 + number));
    return Samples.person(id, "Nguyễn Văn " + "Dài ".repeat(30), "Chuyên viên", Duty.STAFF);
  }

  private int people() {
    return store().read(repositories -> repositories.people().of(List.of()).size());
  }

  private List<FileCheck.Finding> findings() {
    return new FileCheck(store(), Progress.UNOBSERVED).run();
  }

  /// Saves until there is no room; how many were acknowledged.
  private int saveUntilFull(int from) {
    int number = from;
    while (true) {
      try {
        OfficeFolder.save(store(), person(number));
        number++;
      } catch (StoreFailure full) {
        assertThat(full.kind()).isEqualTo(StoreFailure.Kind.DISK_FULL);
        return number;
      }
    }
  }

  @Test
  void aChangeWithoutRoomFailsAsAFullDisk() {
    FullDisk.leave(0);
    var failure =
        catchThrowableOfType(StoreFailure.class, () -> OfficeFolder.save(store(), Samples.clerk()));
    assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.DISK_FULL);
    assertThat(failure).hasMessage("writing");
  }

  @Test
  void aChangeThatFailedIsNotThere() {
    FullDisk.leave(0);
    assertThatThrownBy(() -> OfficeFolder.save(store(), person(1)))
        .isInstanceOf(StoreFailure.class);
    FullDisk.leave(PLENTY);
    assertThat(people()).isEqualTo(1);
    assertThat(store().nextUndo().orElseThrow().number()).isEqualTo(3);
  }

  @Test
  void theFirstReadOnceThereIsRoomWorks() {
    FullDisk.leave(0);
    assertThatThrownBy(() -> OfficeFolder.save(store(), person(1)))
        .isInstanceOf(StoreFailure.class);
    FullDisk.leave(PLENTY);
    assertThat(people()).isEqualTo(1);
  }

  @Test
  void theFirstChangeOnceThereIsRoomWorks() {
    FullDisk.leave(0);
    assertThatThrownBy(() -> OfficeFolder.save(store(), person(1)))
        .isInstanceOf(StoreFailure.class);
    FullDisk.leave(PLENTY);
    OfficeFolder.save(store(), person(1));
    assertThat(people()).isEqualTo(2);
    assertThat(findings()).isEmpty();
  }

  @Test
  void tryingAgainAndAgainWithoutRoomHarmsNothing() {
    FullDisk.leave(0);
    for (int i = 0; i < 5; i++)
      assertThatThrownBy(() -> OfficeFolder.save(store(), person(1)))
          .isInstanceOfSatisfying(
              StoreFailure.class,
              full -> assertThat(full.kind()).isEqualTo(StoreFailure.Kind.DISK_FULL));
    FullDisk.leave(PLENTY);
    OfficeFolder.save(store(), person(1));
    assertThat(people()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 4096, 8192, 20_000, 40_960, 65_536, 100_000, 262_144})
  void whateverWasAcknowledgedBeforeItWasFullIsThere(long room) {
    FullDisk.leave(room);
    int acknowledged = saveUntilFull(1);
    FullDisk.leave(PLENTY);
    assertThat(people()).isEqualTo(acknowledged);
    assertThat(findings()).isEmpty();
  }

  @Test
  void fullAgainAndAgainLosesNothing() {
    int acknowledged = 1;
    for (int round = 0; round < 12; round++) {
      FullDisk.leave(round * 7_000L);
      acknowledged = saveUntilFull(acknowledged);
      FullDisk.leave(PLENTY);
      OfficeFolder.save(store(), person(acknowledged));
      acknowledged++;
    }
    assertThat(people()).isEqualTo(acknowledged);
    assertThat(findings()).isEmpty();
  }

  @Test
  void whatWasDoneBeforeCanStillBeUndone() {
    FullDisk.leave(0);
    assertThatThrownBy(() -> store().undo(OfficeFolder.CLERK)).isInstanceOf(StoreFailure.class);
    FullDisk.leave(PLENTY);
    assertThat(store().undo(OfficeFolder.CLERK)).isInstanceOf(Outcome.Done.class);
    assertThat(people()).isZero();
    assertThat(store().redo(OfficeFolder.CLERK)).isInstanceOf(Outcome.Done.class);
    assertThat(people()).isEqualTo(1);
  }

  @Test
  void closingWithoutRoomLosesNothing() {
    FullDisk.leave(50_000);
    int acknowledged = saveUntilFull(1);
    FullDisk.leave(0);
    store().close();
    opened = new OfficeFolder(folder).opened();
    assertThat(people()).isEqualTo(acknowledged);
    assertThat(findings()).isEmpty();
  }

  @Test
  void aThreadThatIsInterruptedLeavesTheFileUsable() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> OfficeFolder.save(store(), person(1)))
        .isInstanceOf(StoreFailure.class);
    assertThat(Thread.interrupted()).isTrue();
    OfficeFolder.save(store(), person(1));
    assertThat(people()).isEqualTo(2);
  }
}
