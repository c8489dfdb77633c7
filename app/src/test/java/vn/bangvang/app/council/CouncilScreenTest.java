package vn.bangvang.app.council;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.app.work.FileDesk;
import vn.bangvang.app.work.OpenedFiles;
import vn.bangvang.domain.council.Council;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.plan.PlanId;

/// Councils and their sessions in the whole window, from calling the members to the printed
/// minutes.
class CouncilScreenTest extends CouncilScreen {
  private Optional<OpenedFiles> files = Optional.empty();

  @Override
  protected FileDesk desk() {
    files = Optional.of(new OpenedFiles(folder.resolve("van-ban")));
    return files.get();
  }

  private void step(int number) {
    var steps = (TabPane) find("session-steps");
    robot.interact(() -> steps.getSelectionModel().select(number - 1));
    settle();
  }

  /// As the file holds it: 0 is the latest.
  private Session session(int place) {
    return read(repositories -> {
      PlanId plan = ExampleOffice.launchPlan().id();
      return repositories.sessions().of(plan).get(place);
    });
  }

  private String toggle(String kind, int member, int choice) {
    var person = session(0).attendance().get(member).member().person();
    return kind + "-" + person.value() + "-" + choice;
  }

  private boolean isPressed(String id) {
    return ((ToggleButton) find(id)).isSelected();
  }

  @Test
  void aNewSessionIsPreparedAndFilledWithWhoIsEligible() {
    click("session-add");
    fire("session-items-add");
    assertThat(session(0).items()).hasSize(31);
    fire("session-items-add");
    assertThat(session(0).items()).hasSize(31);
  }

  @Test
  void ofSeveralCouncilsTheOneThatMeetsIsChosen() {
    var other = council();
    click("council-add");
    var menu = (MenuButton) find("session-add");
    assertThat(menu.getItems()).hasSize(2);
    var added = withMembersOf(other);
    robot.interact(() ->
        menu.getItems().stream()
            .filter(item -> item.getText().equals(added.name()))
            .reduce((_, last) -> last)
            .orElseThrow()
            .fire());
    settle();
    var sessions = read(all -> all.sessions().of(ExampleOffice.launchPlan().id()));
    assertThat(sessions).anyMatch(one -> one.convening().council().equals(added.id()));
  }

  /// The council that has just been added, with everybody who sits on the other one.
  private Council withMembersOf(Council other) {
    var added =
        read(all -> all.councils().list()).stream()
            .filter(one -> one.members().isEmpty())
            .findFirst()
            .orElseThrow();
    var filled =
        new Council(added.id(), added.name(), added.founded(), other.members(), added.rules());
    robot.interact(
        () -> office().workplace().write("Thêm thành viên", all -> all.councils().save(filled)));
    settle();
    return filled;
  }

  @Test
  void whatIsRefusedDoesNotStayPressed() {
    choose(1);
    step(2);
    click(toggle("seat", 0, 0));
    step(3);
    click(toggle("vote", 0, 0));
    assertThat(labels()).contains("Chưa đủ số thành viên để họp: có mặt 1/9, cần ít nhất 2/3.");
    assertThat(isPressed(toggle("vote", 0, 0))).isFalse();
  }

  @Test
  void aVotingIsHeldByKeysAlone() {
    choose(1);
    step(2);
    click("session-all-present");
    step(3);
    robot.interact(() -> find(toggle("vote", 0, 0)).requestFocus());
    push(KeyCode.DIGIT2);
    push(KeyCode.A);
    push(KeyCode.PAGE_DOWN);
    push(KeyCode.A);
    assertThat(labels())
        .contains("9/9 thành viên Hội đồng tán thành, đạt 100 %; yêu cầu ít nhất 2/3 (66,7 %)");
    assertThat(session(0).items().get(0).voteOf(session(0).attendance().get(0).member().person()))
        .contains(Vote.DISAGREE);
  }

  @Test
  void everyVoteCanBeUndone() {
    choose(1);
    step(2);
    click("session-all-present");
    step(3);
    click(toggle("vote", 0, 0));
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(isPressed(toggle("vote", 0, 0))).isFalse();
    assertThat(session(0).hasVoted()).isFalse();
  }

  @Test
  void aSessionThatLacksVotesIsNotClosed() {
    choose(1);
    step(4);
    fill("session-closes", "16h40");
    fire("session-close");
    assertThat(session(0).isClosed()).isFalse();
    assertThat(labels()).anyMatch(words -> words.startsWith("Chưa điểm danh "));
  }

  @Test
  void aWholeSessionIsHeldAndClosed() {
    choose(1);
    step(2);
    click("session-all-present");
    step(3);
    for (int i = 0; i < session(0).items().size(); i++) {
      click("session-rest-agree");
      click("session-item-next");
    }
    step(4);
    fill("session-closes", "16h40");
    fire("session-close");
    assertThat(session(0).isClosed()).isTrue();
    assertThat(labels()).contains("Đã kết thúc");
  }

  @Test
  void minutesAreWrittenToTheChosenFolderAndShown() {
    choose(2);
    step(4);
    fire("minutes-print");
    Path file = folder.resolve("van-ban").resolve("Biên bản họp Hội đồng ngày 2024-03-20.docx");
    assertThat(files.orElseThrow().opened).containsExactly(file);
    assertThat(labels()).contains("Đã ghi biên bản: " + file);
    assertThat(textOf(file))
        .contains("HỘI ĐỒNG THI ĐUA", session(1).items().getFirst().candidate().name());
  }

  @Test
  void minutesPrintedAgainTakeThePlaceOfTheFirst() {
    choose(2);
    step(4);
    fire("minutes-print");
    fire("minutes-print");
    assertThat(papers()).hasSize(1);
  }

  @Test
  void aSessionWithVotesIsNotRemoved() {
    choose(2);
    click("session-remove");
    assertThat(labels()).contains("Phiên họp đã có biểu quyết nên không xóa được.");
    assertThat(session(1).isClosed()).isTrue();
  }

  @Test
  void stepsStandUnderTheirNames() {
    choose(1);
    assertThat(((TabPane) find("session-steps")).getTabs())
        .extracting(tab -> tab.getText())
        .containsExactly("1. Chuẩn bị", "2. Điểm danh", "3. Biểu quyết", "4. Biên bản");
  }

  private List<Path> papers() {
    try (Stream<Path> all = Files.list(folder.resolve("van-ban"))) {
      return all.toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// All words of a Word file, without its form.
  private static String textOf(Path file) {
    try (var zip = new ZipFile(file.toFile())) {
      var entry = zip.getEntry("word/document.xml");
      String xml = new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
      return xml.replaceAll("<[^>]*>", "");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
