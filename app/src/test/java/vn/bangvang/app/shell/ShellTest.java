package vn.bangvang.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.app.screen.ScreenTest;
import vn.bangvang.app.work.Problem;
import vn.bangvang.domain.plan.PlanRow;
import vn.bangvang.domain.shared.PersonName;
import vn.bangvang.domain.unit.person.Person;
import vn.bangvang.store.Progress;

class ShellTest extends ScreenTest {
  @Test
  void thePlanOfTheBodyAboveIsWorkedOnFromTheStart() {
    var launch = ExampleOffice.launchPlan().id();
    assertThat(plans().getValue().id()).isEqualTo(launch);
    assertThat(plans().getItems().getFirst().id()).isEqualTo(launch);
    assertThat(read(all -> all.plans().list()).getFirst().id()).isNotEqualTo(launch);
  }

  @Test
  void everyPlanCanBeChosen() {
    assertThat(plans().getItems())
        .containsExactlyInAnyOrderElementsOf(read(all -> all.plans().list()));
  }

  @Test
  void undoIsOfferedByTheNameOfTheStep() {
    rename("Đỗ Thị Ái");
    assertThat(tip("shell-undo")).isEqualTo("Hoàn tác: Sửa tên (Ctrl+Z)");
    click("shell-undo");
    assertThat(tip("shell-redo")).isEqualTo("Làm lại: Sửa tên (Ctrl+Shift+Z)");
  }

  @Test
  void redoIsOnlyPossibleAfterAnUndo() {
    rename("Đỗ Thị Ái");
    assertThat(find("shell-redo").isDisabled()).isTrue();
    click("shell-undo");
    assertThat(find("shell-redo").isDisabled()).isFalse();
    click("shell-redo");
    assertThat(find("shell-redo").isDisabled()).isTrue();
  }

  @Test
  void aNewStepAfterAnUndoCannotBeRedoneOver() {
    rename("Đỗ Thị Ái");
    click("shell-undo");
    rename("Đỗ Thị Ánh");
    assertThat(find("shell-redo").isDisabled()).isTrue();
  }

  @Test
  void theLineBelowTellsTheFileAndWhenItWasSaved() {
    assertThat(labels()).anyMatch(text -> text.endsWith("vi-du.bangvang"));
    rename("Đỗ Thị Ái");
    assertThat(labels()).contains("Đã lưu 07:00");
  }

  @Test
  void anOfficeThatWasNeverCopiedSaysSo() {
    assertThat(labels()).contains("Chưa có bản sao lưu");
  }

  @Test
  void runningWorkIsShownWithItsNameUntilItIsDone() {
    var mayEnd = new CountDownLatch(1);
    run("Đang kiểm tra tệp", mayEnd);
    robot.interact(() -> {});
    assertThat(labels()).contains("Đang kiểm tra tệp");
    assertThat(bar().getAccessibleText()).isEqualTo("Đang kiểm tra tệp");
    mayEnd.countDown();
    settle();
    assertThat(labels()).doesNotContain("Đang kiểm tra tệp");
  }

  @Test
  void runningWorkIsGivenUpByItsButton() {
    var mayEnd = new CountDownLatch(1);
    run("Đang kiểm tra tệp", mayEnd);
    robot.interact(() -> ((Button) find("job-cancel")).fire());
    mayEnd.countDown();
    settle();
    assertThat(all("job-cancel")).isEmpty();
    assertThat(all("notice-failed")).isEmpty();
  }

  @Test
  void aRefusalIsToldAndCanBePutAway() {
    robot.interact(() -> office().workplace().notices().refused("Không xóa được."));
    assertThat(((Labeled) find("notice-refused")).getText()).isEqualTo("Không xóa được.");
    click("notice-close");
    assertThat(all("notice-refused")).isEmpty();
  }

  @Test
  void aProblemSaysWhatToDoAndItsReference() {
    var problem = new Problem("Ổ đĩa đã đầy.", "Giải phóng chỗ trống.", "AB12");
    robot.interact(() -> office().workplace().notices().failed(problem));
    assertThat(labels()).contains("Ổ đĩa đã đầy.", "Giải phóng chỗ trống.", "Mã tham chiếu: AB12");
  }

  @Test
  void severalNoticesStandBesideEachOther() {
    robot.interact(() -> {
      office().workplace().notices().refused("Một");
      office().workplace().notices().succeeded("Hai");
    });
    assertThat(labels()).contains("Một", "Hai");
  }

  @Test
  void f1OpensTheHelpOfThePlaceAndFollows() {
    push(KeyCode.F1);
    assertThat(find("help-drawer").isVisible()).isTrue();
    var atHome = labels();
    push(KeyCode.ALT, KeyCode.DIGIT2);
    assertThat(labels()).isNotEqualTo(atHome);
    push(KeyCode.F1);
    assertThat(all("help-drawer")).isEmpty();
  }

  @Test
  void theHelpIsClosedByItsButton() {
    push(KeyCode.F1);
    click("help-close");
    assertThat(all("help-drawer")).isEmpty();
  }

  private void run(String name, CountDownLatch mayEnd) {
    robot.interact(() -> office().workplace().run(name, job -> waited(job, mayEnd), _ -> {}));
  }

  private static String waited(Progress progress, CountDownLatch mayEnd) {
    try {
      mayEnd.await();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
    progress.step(1, 2);
    return "xong";
  }

  private void rename(String name) {
    var person =
        read(all -> {
          var row = all.people().of(List.of()).getFirst();
          return all.people().find(row.id()).orElseThrow();
        });
    var renamed = new Person(person.id(), new PersonName(name), person.identity(), person.posts());
    robot.interact(() -> office().workplace().write("Sửa tên", all -> all.people().save(renamed)));
    settle();
  }

  private String tip(String id) {
    return ((Button) find(id)).getTooltip().getText();
  }

  private ProgressBar bar() {
    return robot.lookup(".status-line .progress-bar").queryAs(ProgressBar.class);
  }

  @SuppressWarnings("unchecked")
  private ComboBox<PlanRow> plans() {
    return (ComboBox<PlanRow>) find("shell-plan");
  }
}
