package vn.bangvang.app.kit.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.app.kit.ControlTest;
import vn.bangvang.app.kit.entry.TextEntry;

/// Rows are added, changed, removed and moved where they stand, by keys as by the mouse.
class RowListTest extends ControlTest {
  private final List<RowEdit<String>> edits = new ArrayList<>();
  private RowList<String> list;

  @BeforeEach
  void showThree() {
    list = made(() -> new RowList<>("bases", RowListTest::form, _ -> "").takenBy(this::take));
    show(list.node());
    robot.interact(() -> list.show(List.of("một", "hai", "ba")));
  }

  private static RowForm<String> form() {
    return new FieldRow<>("")
        .text(FieldRow.Width.WIDE, TextEntry.text("basis.type"), one -> one, (_, to) -> to);
  }

  private void take(RowEdit<String> edit) {
    edits.add(edit);
  }

  @Test
  void everyRowHasItsOwnName() {
    assertThat(text("basis-type-1")).isEqualTo("một");
    assertThat(text("basis-type-3")).isEqualTo("ba");
  }

  @Test
  void onlyTheFirstRowSaysWhatItsFieldsAre() {
    assertThat(said(".field-name")).containsExactly("Loại văn bản");
  }

  @Test
  void aChangedRowIsTold() {
    fill("basis-type-2", "hai mươi");
    assertThat(edits).containsExactly(new RowEdit.Changed<>(1, "hai mươi"));
  }

  @Test
  void aNewRowCountsWhenSomethingIsTypedInIt() {
    click("bases-add");
    assertThat(edits).isEmpty();
    fill("basis-type-4", "bốn");
    assertThat(edits).containsExactly(new RowEdit.Added<>(3, "bốn"));
  }

  @Test
  void aNewRowIsReadyToBeTypedIn() {
    click("bases-add");
    assertThat(focused()).isEqualTo(find("basis-type-4"));
  }

  @Test
  void aSecondNewRowTakesThePlaceOfTheFirstUntouchedOne() {
    click("bases-add");
    click("bases-add");
    assertThat(list.rows()).hasSize(4);
  }

  @Test
  void aRowIsAddedBelowTheOneWithTheFocus() {
    click("basis-type-1");
    push(KeyCode.ALT, KeyCode.INSERT);
    fill("basis-type-2", "một rưỡi");
    assertThat(edits).containsExactly(new RowEdit.Added<>(1, "một rưỡi"));
    assertThat(list.values()).containsExactly("một", "một rưỡi", "hai", "ba");
  }

  @Test
  void theRowBelowANewOneKeepsItsPlaceAmongThoseThatCount() {
    click("basis-type-1");
    push(KeyCode.ALT, KeyCode.INSERT);
    fill("basis-type-3", "hai mươi");
    assertThat(edits).containsExactly(new RowEdit.Changed<>(1, "hai mươi"));
  }

  @ParameterizedTest
  @CsvSource({"2, UP, 1, 0", "2, DOWN, 1, 2"})
  void aRowIsMovedByAltAndAnArrow(int row, KeyCode key, int from, int to) {
    click("basis-type-" + row);
    push(KeyCode.ALT, key);
    assertThat(edits).containsExactly(new RowEdit.Moved<>(from, to));
    assertThat(focused()).isEqualTo(find("basis-type-" + (to + 1)));
    assertThat(text("basis-type-" + (to + 1))).isEqualTo("hai");
  }

  @ParameterizedTest
  @CsvSource({"1, UP", "3, DOWN"})
  void atTheEndThereIsNowhereToMove(int row, KeyCode key) {
    click("basis-type-" + row);
    push(KeyCode.ALT, key);
    assertThat(edits).isEmpty();
    assertThat(list.values()).containsExactly("một", "hai", "ba");
  }

  @Test
  void aRowIsRemovedByAltAndDeleteAndTheNextOneHasTheFocus() {
    click("basis-type-2");
    push(KeyCode.ALT, KeyCode.DELETE);
    assertThat(edits).containsExactly(new RowEdit.Removed<String>(1));
    assertThat(list.values()).containsExactly("một", "ba");
    assertThat(focused()).isEqualTo(find("basis-type-2"));
  }

  @Test
  void aNewRowThatIsRemovedAgainWasNeverThere() {
    click("bases-add");
    push(KeyCode.ALT, KeyCode.DELETE);
    assertThat(edits).isEmpty();
    assertThat(list.rows()).hasSize(3);
  }

  @Test
  void theMenuOfARowDoesWhatTheKeysDo() {
    var menu = (MenuButton) find("bases-row-3");
    robot.interact(() -> menu.getItems().get(1).fire());
    assertThat(edits).containsExactly(new RowEdit.Moved<>(2, 1));
    assertThat(menu.getAccessibleText()).isEqualTo("Dòng 2: thêm, chuyển, xóa");
  }

  @Test
  void aRowIsMovedByDraggingItsHandle() {
    var rows = list.rows();
    Bounds last = bounds(rows.getLast().node());
    robot
        .moveTo(rows.getFirst().handle())
        .press(MouseButton.PRIMARY)
        .moveTo(last.getCenterX(), last.getMaxY() - 4)
        .release(MouseButton.PRIMARY);
    settle();
    assertThat(edits).containsExactly(new RowEdit.Moved<>(0, 2));
    assertThat(list.values()).containsExactly("hai", "ba", "một");
  }

  @Test
  void whatIsHalfTypedSurvivesAnotherShowing() {
    write("basis-type-2", "hai m");
    robot.interact(() -> list.show(List.of("một", "hai", "ba", "bốn")));
    assertThat(text("basis-type-2")).isEqualTo("hai m");
    assertThat(text("basis-type-4")).isEqualTo("bốn");
  }

  @Test
  void aRowThatWasBegunSurvivesAnotherShowing() {
    click("bases-add");
    robot.interact(() -> list.show(List.of("một", "hai")));
    assertThat(list.rows()).hasSize(3);
    assertThat(list.values()).containsExactly("một", "hai");
  }

  @Test
  void rowsThatAreGoneLeaveTheScreen() {
    robot.interact(() -> list.show(List.of()));
    assertThat(shown(".row-line")).isEmpty();
    assertThat(said(".muted")).anyMatch(text -> text.startsWith("Chưa có căn cứ nào"));
  }

  @Test
  void anotherListForgetsWhatWasBegun() {
    click("bases-add");
    robot.interact(() -> list.start(List.of("khác")));
    assertThat(list.rows()).hasSize(1);
  }

  private Bounds bounds(Node node) {
    return made(() -> node.localToScreen(node.getBoundsInLocal()));
  }
}
