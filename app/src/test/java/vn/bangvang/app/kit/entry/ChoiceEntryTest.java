package vn.bangvang.app.kit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.kit.ControlTest;

/// One of several values: taken when a person chooses it, not when the program shows it.
class ChoiceEntryTest extends ControlTest {
  private final List<String> taken = new ArrayList<>();
  private ChoiceEntry<String> level;

  @BeforeEach
  void showLevels() {
    level =
        made(() ->
            new ChoiceEntry<String>("answer.level", Function.identity())
                .of(List.of("Tốt", "Khá", "Trung bình"))
                .takenBy(taken::add));
    show(level.node());
  }

  private ComboBox<?> combo() {
    return (ComboBox<?>) find("answer-level");
  }

  @Test
  void whatIsChosenByKeysIsTakenAtOnce() {
    click("answer-level");
    push(KeyCode.DOWN);
    push(KeyCode.ENTER);
    assertThat(taken).containsExactly("Tốt");
    assertThat(level.chosenNow()).contains("Tốt");
  }

  @Test
  void whatTheProgramShowsIsNotTaken() {
    robot.interact(() -> level.show("Khá"));
    assertThat(taken).isEmpty();
    assertThat(combo().getValue()).isEqualTo("Khá");
  }

  @Test
  void nothingChosenIsSaidBesideTheField() {
    robot.interact(() -> assertThat(level.chosen()).isEmpty());
    assertThat(said(".refusal")).containsExactly("Chưa chọn.");
  }

  @Test
  void aChoiceTakesTheReasonAway() {
    robot.interact(() -> level.chosen());
    robot.interact(() -> level.show("Khá"));
    robot.interact(() -> assertThat(level.chosen()).contains("Khá"));
    assertThat(said(".refusal")).isEmpty();
  }

  /// As when people of another unit are offered.
  @Test
  void asTheListChangesWhatIsStillInItStaysChosen() {
    robot.interact(() -> level.show("Khá"));
    robot.interact(() -> level.of(List.of("Khá", "Yếu")));
    assertThat(level.chosenNow()).contains("Khá");
    robot.interact(() -> level.of(List.of("Yếu")));
    assertThat(level.chosenNow()).isEmpty();
    assertThat(taken).isEmpty();
  }

  @Test
  void aClearedChoiceIsNone() {
    robot.interact(() -> level.show("Khá"));
    robot.interact(level::clear);
    assertThat(combo().getValue()).isNull();
    assertThat(taken).isEmpty();
  }
}
