package vn.bangvang.app.kit.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.kit.ControlTest;

/// One of many values is found by a few letters and taken by a key; nothing is guessed.
class PickEntryTest extends ControlTest {
  /// An office with the one it belongs to.
  private record Office(int id, String name, String of) {}

  private static final Described<Office> DESCRIBED =
      new Described<>(Office::id, Office::name, Office::of);
  private static final List<Office> OFFICES =
      List.of(
          new Office(1, "Sở Nội vụ", "UBND tỉnh"),
          new Office(2, "Sở Tư pháp", "UBND tỉnh"),
          new Office(3, "Phòng Tổng hợp", "Sở Nội vụ"),
          new Office(4, "Phòng Tổng hợp", "Sở Tư pháp"));
  private final List<Integer> taken = new ArrayList<>();
  private PickEntry<Office> office;

  @BeforeEach
  void showOffices() {
    office =
        made(() ->
            PickEntry.of("post.unit", DESCRIBED)
                .offer(OFFICES, DESCRIBED)
                .takenBy(one -> taken.add(one.id())));
    show(office.node());
  }

  @SuppressWarnings("unchecked")
  private PickField<Office> field() {
    return (PickField<Office>) find("post-unit");
  }

  private List<Integer> listed() {
    return field().listed().stream().map(Office::id).toList();
  }

  @Test
  void initialsAndEnterTakeTheValueAtOnce() {
    write("post-unit", "stp");
    push(KeyCode.ENTER);
    assertThat(taken).containsExactly(2);
    assertThat(text("post-unit")).isEqualTo("Sở Tư pháp");
  }

  @Test
  void everyLetterNarrowsTheList() {
    write("post-unit", "so");
    assertThat(listed()).startsWith(1, 2);
    write("post-unit", "so t");
    assertThat(listed()).startsWith(2).doesNotContain(1);
  }

  @Test
  void whatIsTypedIsNeverRewritten() {
    for (String typed : List.of("s", "so", "sow", "sở", "sở n")) {
      write("post-unit", typed);
      assertThat(text("post-unit")).isEqualTo(typed);
    }
    assertThat(taken).isEmpty();
  }

  @Test
  void tabTakesTheFirstMatchAndGoesOn() {
    write("post-unit", "tu phap");
    push(KeyCode.TAB);
    assertThat(taken).containsExactly(2);
    assertThat(focused()).isEqualTo(find("elsewhere"));
  }

  @Test
  void arrowsMoveThroughTheWholeList() {
    robot.interact(() -> field().requestFocus());
    push(KeyCode.DOWN);
    assertThat(listed()).containsExactly(1, 2, 3, 4);
    push(KeyCode.DOWN);
    push(KeyCode.DOWN);
    push(KeyCode.ENTER);
    assertThat(taken).containsExactly(2);
  }

  @Test
  void escapePutsBackWhatWasChosen() {
    robot.interact(() -> office.show(1));
    write("post-unit", "tu");
    push(KeyCode.ESCAPE);
    assertThat(text("post-unit")).isEqualTo("Sở Nội vụ");
    assertThat(listed()).isEmpty();
    assertThat(taken).isEmpty();
  }

  @Test
  void goingThroughTheFieldChangesNothing() {
    robot.interact(() -> office.show(1));
    robot.interact(() -> field().requestFocus());
    push(KeyCode.TAB);
    assertThat(office.chosenNow()).contains(OFFICES.getFirst());
    assertThat(taken).isEmpty();
  }

  @Test
  void namesakesAreWrittenWithWhatTheyBelongTo() {
    robot.interact(() -> office.show(4));
    assertThat(text("post-unit")).isEqualTo("Phòng Tổng hợp – Sở Tư pháp");
  }

  @Test
  void whoLeavesAnUnclearTextIsToldSo() {
    fill("post-unit", "phòng");
    assertThat(said(".refusal"))
        .containsExactly("Có 2 mục khớp với “phòng”; chọn một mục trong danh sách.");
    assertThat(text("post-unit")).isEqualTo("phòng");
    assertThat(taken).isEmpty();
  }

  @Test
  void aTextThatNothingFitsStaysWithTheReason() {
    fill("post-unit", "Sở Thuế");
    assertThat(said(".refusal")).containsExactly("Không có “Sở Thuế” trong danh sách.");
    robot.interact(() -> assertThat(office.chosen()).isEmpty());
    assertThat(said(".refusal")).containsExactly("Không có “Sở Thuế” trong danh sách.");
  }

  @Test
  void anEmptiedFieldGetsItsValueBack() {
    robot.interact(() -> office.show(1));
    fill("post-unit", "");
    assertThat(text("post-unit")).isEqualTo("Sở Nội vụ");
  }

  @Test
  void nothingChosenIsSaidBesideTheField() {
    robot.interact(() -> assertThat(office.chosen()).isEmpty());
    assertThat(said(".refusal")).containsExactly("Chưa chọn.");
  }

  @Test
  void theChosenStaysChosenWhenItIsOfferedAnew() {
    robot.interact(() -> office.show(1));
    var renamed = new Office(1, "Sở Nội vụ tỉnh", "UBND tỉnh");
    robot.interact(() -> office.offer(List.of(renamed), DESCRIBED));
    assertThat(text("post-unit")).isEqualTo("Sở Nội vụ tỉnh");
    robot.interact(() -> office.offer(List.of(), DESCRIBED));
    assertThat(office.chosenNow()).isEmpty();
    assertThat(taken).isEmpty();
  }

  @Test
  void whatIsHalfTypedSurvivesAChangeElsewhere() {
    robot.interact(() -> office.show(1));
    write("post-unit", "so tu");
    robot.interact(() -> office.show(1));
    assertThat(text("post-unit")).isEqualTo("so tu");
  }

  @Test
  void thoseWhoDoNotSeeHearWhatTheFieldIsForAndHowItFinds() {
    TextField field = field();
    assertThat(field.getAccessibleText()).isEqualTo("Đơn vị");
    assertThat(field.getAccessibleHelp()).contains("chữ cái đầu");
  }
}
