package vn.bangvang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.Samples;
import vn.bangvang.domain.office.Office;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.Person;
import vn.bangvang.domain.unit.person.PersonRow;

class UndoTest {
  @TempDir private Path folder;
  private @Nullable Store opened;

  private Store store() {
    return Objects.requireNonNull(opened);
  }

  @BeforeEach
  void open() {
    opened = new OfficeFolder(folder).copied().opened();
    OfficeFolder.saveUnits(store());
  }

  @AfterEach
  void close() {
    store().close();
  }

  private void reopen() {
    store().close();
    opened = new OfficeFolder(folder).opened();
  }

  private Optional<Person> head() {
    return store().read(repositories -> repositories.people().find(Samples.HEAD));
  }

  private static Person called(String name) {
    return Samples.person(Samples.HEAD, name, "Giám đốc", Duty.HEAD);
  }

  @Test
  void whatWasAddedGoesAndComesBack() {
    OfficeFolder.save(store(), Samples.head());
    assertThat(store().undo(OfficeFolder.CLERK)).isInstanceOf(Outcome.Done.class);
    assertThat(head()).isEmpty();
    assertThat(store().redo(OfficeFolder.CLERK)).isInstanceOf(Outcome.Done.class);
    assertThat(head()).contains(Samples.head());
  }

  @Test
  void stepsAreCalledByTheirSentence() {
    OfficeFolder.save(store(), Samples.head());
    assertThat(store().nextUndo().orElseThrow().sentence()).isEqualTo("Sửa Nguyễn Văn Thành");
    store().undo(OfficeFolder.CLERK);
    assertThat(store().nextUndo().orElseThrow().sentence()).isEqualTo("Thêm đơn vị");
    assertThat(store().nextRedo().orElseThrow().sentence()).isEqualTo("Sửa Nguyễn Văn Thành");
  }

  @Test
  void everyStepCanBeTakenBackInOrder() {
    OfficeFolder.save(store(), called("Một"));
    OfficeFolder.save(store(), called("Hai"));
    OfficeFolder.save(store(), called("Ba"));
    store().undo(OfficeFolder.CLERK);
    assertThat(head().orElseThrow().name().full()).isEqualTo("Hai");
    store().undo(OfficeFolder.CLERK);
    assertThat(head().orElseThrow().name().full()).isEqualTo("Một");
    store().redo(OfficeFolder.CLERK);
    store().redo(OfficeFolder.CLERK);
    assertThat(head().orElseThrow().name().full()).isEqualTo("Ba");
    assertThat(store().nextRedo()).isEmpty();
  }

  @Test
  void undoOutlivesARestart() {
    OfficeFolder.save(store(), called("Một"));
    OfficeFolder.save(store(), called("Hai"));
    reopen();
    store().undo(OfficeFolder.CLERK);
    reopen();
    assertThat(head().orElseThrow().name().full()).isEqualTo("Một");
    store().redo(OfficeFolder.CLERK);
    assertThat(head().orElseThrow().name().full()).isEqualTo("Hai");
  }

  @Test
  void newWorkAfterAnUndoEndsRedo() {
    OfficeFolder.save(store(), called("Một"));
    store().undo(OfficeFolder.CLERK);
    OfficeFolder.save(store(), called("Khác"));
    assertThat(store().nextRedo()).isEmpty();
    assertThat(store().redo(OfficeFolder.CLERK))
        .isEqualTo(new Outcome.Refused<>("Không có thao tác nào để làm lại."));
  }

  @Test
  void aRemovalIsUndone() {
    OfficeFolder.save(store(), Samples.head());
    store()
        .write(
            OfficeFolder.CLERK,
            "Xóa Nguyễn Văn Thành",
            repositories -> {
              repositories.people().remove(Samples.HEAD);
              return repositories;
            });
    assertThat(head()).isEmpty();
    store().undo(OfficeFolder.CLERK);
    assertThat(head()).contains(Samples.head());
  }

  @Test
  void manyChangesOfOneWorkAreOneStep() {
    store()
        .write(
            OfficeFolder.CLERK,
            "Nhập danh sách",
            repositories -> {
              repositories.people().save(Samples.head());
              repositories.people().save(Samples.clerk());
              repositories.people().save(called("Sửa ngay"));
              return repositories;
            });
    store().undo(OfficeFolder.CLERK);
    List<PersonRow> people = store().read(repositories -> repositories.people().of(List.of()));
    assertThat(people).isEmpty();
    store().redo(OfficeFolder.CLERK);
    assertThat(head().orElseThrow().name().full()).isEqualTo("Sửa ngay");
  }

  @Test
  void workThatChangedNothingIsNoStep() {
    OfficeFolder.save(store(), Samples.head());
    OfficeFolder.save(store(), Samples.head());
    store().undo(OfficeFolder.CLERK);
    assertThat(head()).isEmpty();
  }

  @Test
  void workThatFailedLeavesNothing() {
    try {
      store()
          .write(
              OfficeFolder.CLERK,
              "Hỏng giữa chừng",
              repositories -> {
                repositories.people().save(Samples.head());
                throw new IllegalStateException("stopped");
              });
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("stopped");
    }
    assertThat(head()).isEmpty();
    assertThat(store().nextUndo().orElseThrow().sentence()).isEqualTo("Thêm đơn vị");
  }

  @Test
  void theFirstStepOfAFileIsTheOfficeItself() {
    store().undo(OfficeFolder.CLERK);
    assertThat(store().undo(OfficeFolder.CLERK)).isInstanceOf(Outcome.Refused.class);
    Office office = store().read(repositories -> repositories.office().current());
    assertThat(office).isEqualTo(OfficeFolder.office());
  }

  @Test
  void listenersHearOfEveryEntryAfterItIsSaved() {
    var heard = new ArrayList<String>();
    store().listen(entry -> heard.add(entry.sentence() + head().isPresent()));
    OfficeFolder.save(store(), Samples.head());
    store().undo(OfficeFolder.CLERK);
    assertThat(heard).containsExactly("Sửa Nguyễn Văn Thànhtrue", "Sửa Nguyễn Văn Thànhfalse");
  }
}
