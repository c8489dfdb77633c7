package vn.bangvang.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.store.Progress;

class WorkplaceTest {
  private final List<String> seen = new ArrayList<>();
  @TempDir private Path folder;
  private OfficeAtWork office;
  private Workplace workplace;

  @BeforeEach
  void open() {
    office = new OfficeAtWork(folder);
    workplace = office.workplace();
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void theLatestEntryIsKnownFromTheStart() {
    assertThat(workplace.latest().get().sentence()).isNotBlank();
  }

  @Test
  void aChangeIsToldUnderItsSentence() {
    workplace.onChange(() -> seen.add(workplace.latest().get().sentence()));
    rename("Sở Nội vụ tỉnh");
    assertThat(seen).containsExactly("Sửa Sở Nội vụ");
    assertThat(workplace.latest().get().actor().name()).isEqualTo("Người thử");
  }

  @Test
  void whatChangedNothingIsNotTold() {
    workplace.onChange(() -> seen.add("đổi"));
    office.change("Không sửa gì", _ -> {});
    assertThat(seen).isEmpty();
  }

  @Test
  void anUndoIsToldLikeAnyChange() {
    rename("Sở Nội vụ tỉnh");
    workplace.onChange(() -> seen.add("đổi"));
    workplace.undo();
    office.settle();
    assertThat(seen).containsExactly("đổi");
    assertThat(office.unit("Sở Nội vụ")).isNotNull();
  }

  @Test
  void redoBringsTheChangeBack() {
    rename("Sở Nội vụ tỉnh");
    workplace.undo();
    workplace.redo();
    office.settle();
    assertThat(office.unit("Sở Nội vụ tỉnh")).isNotNull();
  }

  @Test
  void redoWithNothingUndoneIsRefusedInASentence() {
    workplace.redo();
    office.settle();
    assertThat(office.refusals()).containsExactly("Không có thao tác nào để làm lại.");
  }

  @Test
  void aQuestionIsAskedAgainAfterEveryChange() {
    var units = workplace.question(repositories -> repositories.units().tree());
    office.settle();
    rename("Sở Nội vụ tỉnh");
    assertThat(units.known().orElseThrow()).anyMatch(row -> row.name().equals("Sở Nội vụ tỉnh"));
  }

  @Test
  void aFailedOrderIsToldAndChangesNothing() {
    var before = workplace.latest().get();
    office.change(
        "Sửa hỏng",
        _ -> {
          throw new IllegalStateException("broken");
        });
    assertThat(office.told()).hasOnlyElementsOfType(Notices.Notice.Trouble.class).hasSize(1);
    assertThat(workplace.latest().get()).isEqualTo(before);
  }

  @Test
  void aLookThatFailsIsToldOnce() {
    workplace.look(
        _ -> {
          throw new IllegalStateException("broken");
        },
        _ -> seen.add("đã xem"));
    office.settle();
    assertThat(office.told()).hasSize(1);
    assertThat(seen).isEmpty();
  }

  @Test
  void aRunningJobIsListedUntilItIsDone() {
    var job = workplace.run("Đang kiểm tra", _ -> "xong", seen::add);
    assertThat(workplace.notices().running()).containsExactly(job);
    office.settle();
    assertThat(workplace.notices().running()).isEmpty();
    assertThat(seen).containsExactly("xong");
  }

  @Test
  void aCancelledJobEndsWithoutAWord() {
    workplace.run("Đang kiểm tra", WorkplaceTest::cancelledAtOnce, seen::add);
    office.settle();
    assertThat(workplace.notices().running()).isEmpty();
    assertThat(seen).isEmpty();
    assertThat(office.told()).isEmpty();
  }

  @Test
  void whoeverOrderedWorkToTheEndHearsThatItWasGivenUp() {
    var ends = new ArrayList<Loading<String>>();
    workplace.runToTheEnd("Đang sao lưu", WorkplaceTest::cancelledAtOnce, ends::add);
    office.settle();
    assertThat(ends).containsExactly(new Loading.Waiting<>());
  }

  @Test
  void whoeverOrderedWorkToTheEndHearsThatItFailed() {
    var ends = new ArrayList<Loading<String>>();
    workplace.runToTheEnd("Đang sao lưu", WorkplaceTest::failing, ends::add);
    office.settle();
    assertThat(ends).singleElement().isInstanceOf(Loading.Failed.class);
    assertThat(workplace.notices().running()).isEmpty();
  }

  @Test
  void whatFollowsTheOrdersComesAfterTheLastOfThem() {
    workplace.write("Sửa", repositories -> repositories.journal().latest(1), _ -> seen.add("ghi"));
    workplace.afterOrders(() -> seen.add("tiếp"));
    office.settle();
    assertThat(seen).containsExactly("ghi", "tiếp");
  }

  @Test
  void aScreenThatIsNotLookedAtHearsOnceWhenItIsLookedAtAgain() {
    var shown = new SimpleBooleanProperty();
    workplace.whileShown(shown).onChange(() -> seen.add("nghe"));
    rename("Sở Nội vụ và Dân tộc");
    workplace.undo();
    office.settle();
    assertThat(seen).isEmpty();
    shown.set(true);
    assertThat(seen).containsExactly("nghe");
    shown.set(false);
    shown.set(true);
    assertThat(seen).containsExactly("nghe");
  }

  private static String failing(Progress progress) {
    throw new IllegalStateException("no such folder");
  }

  private static String cancelledAtOnce(Progress progress) {
    if (progress instanceof Job job) job.cancel();
    progress.step(1, 2);
    return "xong";
  }

  private void rename(String name) {
    var unit = office.read(all -> all.units().find(office.unit("Sở Nội vụ"))).orElseThrow();
    var present = unit.present();
    var renamed =
        new vn.bangvang.domain.unit.UnitPeriod(
            present.since(), name, present.kind(), present.parent(), present.order());
    office.change("Sửa Sở Nội vụ", all -> all.units().save(unit.corrected(renamed)));
  }
}
