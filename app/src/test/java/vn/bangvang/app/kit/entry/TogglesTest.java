package vn.bangvang.app.kit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.kit.ControlTest;

/// Alternatives side by side: one or none is pressed, and only people take a choice.
class TogglesTest extends ControlTest {
  private final List<Integer> taken = new ArrayList<>();
  private Toggles<Integer> toggles;

  @BeforeEach
  void showThree() {
    toggles =
        made(() ->
            new Toggles<Integer>("vote")
                .offer(1, "Đồng ý")
                .offer(2, "Không đồng ý")
                .offer(3, "Ý kiến khác")
                .takenBy(taken::add));
    show(toggles.node());
  }

  /// Which of the three are pressed, from left to right.
  private List<Boolean> pressed() {
    return toggles.node().getChildren().stream()
        .map(one -> ((ToggleButton) one).isSelected())
        .toList();
  }

  @Test
  void atFirstNothingIsChosen() {
    assertThat(pressed()).containsExactly(false, false, false);
  }

  @Test
  void aClickChoosesAndTells() {
    click("vote-1");
    assertThat(taken).containsExactly(2);
    assertThat(pressed()).containsExactly(false, true, false);
  }

  @Test
  void spaceChoosesWhatHasTheFocus() {
    robot.interact(() -> find("vote-2").requestFocus());
    push(KeyCode.SPACE);
    assertThat(taken).containsExactly(3);
  }

  /// Taking an answer back is the work of undo, so that it is journaled.
  @Test
  void aSecondClickTakesNothingBack() {
    click("vote-1");
    click("vote-1");
    assertThat(taken).containsExactly(2);
    assertThat(pressed()).containsExactly(false, true, false);
  }

  @Test
  void anotherClickChangesTheChoice() {
    click("vote-1");
    click("vote-0");
    assertThat(taken).containsExactly(2, 1);
    assertThat(pressed()).containsExactly(true, false, false);
  }

  @Test
  void whatTheProgramShowsIsNotTold() {
    robot.interact(() -> toggles.show(Optional.of(3)));
    assertThat(pressed()).containsExactly(false, false, true);
    robot.interact(() -> toggles.show(Optional.empty()));
    assertThat(pressed()).containsExactly(false, false, false);
    assertThat(taken).isEmpty();
  }

  @Test
  void everyAlternativeCanBeHeard() {
    assertThat(toggles.node().getChildren())
        .extracting(one -> one.getAccessibleText())
        .containsExactly("Đồng ý", "Không đồng ý", "Ý kiến khác");
  }
}
