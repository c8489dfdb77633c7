package vn.bangvang.app.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// One action behind its button, its letter, its keys and its menu entry.
class ActionTest extends ControlTest {
  private final AtomicInteger done = new AtomicInteger();
  private final SimpleBooleanProperty possible = new SimpleBooleanProperty(true);
  private final Action save =
      Action.of("nominations.save", Icon.SAVED, done::incrementAndGet)
          .on("Shortcut+S")
          .when(possible);

  private Button button() {
    return (Button) find("nominations-save");
  }

  @Test
  void itsButtonDoesIt() {
    show(made(() -> Buttons.of(save)));
    click("nominations-save");
    assertThat(done).hasValue(1);
  }

  /// The letter after the sign in "_Ghi đề nghị".
  @Test
  void altAndItsLetterDoItToo() {
    show(made(() -> Buttons.of(save)));
    push(KeyCode.ALT, KeyCode.G);
    assertThat(done).hasValue(1);
  }

  @Test
  void itsKeysDoItFromAnywhereInTheWindow() {
    show(made(() -> Buttons.of(save)));
    robot.interact(() -> Keys.listen(button().getScene(), List.of(save)));
    push(KeyCode.CONTROL, KeyCode.S);
    assertThat(done).hasValue(1);
  }

  @Test
  void whatIsNotPossibleNowIsNotDone() {
    show(made(() -> Buttons.primary(save)));
    robot.interact(() -> possible.set(false));
    assertThat(button().isDisabled()).isTrue();
    save.run();
    assertThat(done).hasValue(0);
  }

  @Test
  void theTipNamesTheKeys() {
    show(made(() -> Buttons.icon(save)));
    assertThat(button().getTooltip().getText()).isEqualTo("Ghi đề nghị (Ctrl+S)");
  }

  @Test
  void anIconAloneCanBeHeard() {
    show(made(() -> Buttons.icon(save)));
    assertThat(button().getText()).isEmpty();
    assertThat(button().getAccessibleText()).isEqualTo("Ghi đề nghị");
  }

  @Test
  void aMenuEntryFollowsTheSameAction() {
    var item = made(() -> Buttons.menuItem(save));
    robot.interact(item::fire);
    robot.interact(() -> possible.set(false));
    assertThat(done).hasValue(1);
    assertThat(item.isDisable()).isTrue();
    assertThat(item.getAccelerator().getDisplayText()).isEqualTo("Ctrl+S");
  }
}
