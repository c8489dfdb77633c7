package vn.bangvang.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.screen.ScreenTest;
import vn.bangvang.app.style.Scale;

/// The room of the window goes to the place, whatever stands around it.
class RoomTest extends ScreenTest {
  @Test
  void theHelpSqueezesNoTableInASmallWindow() {
    go(Place.UNITS);
    double before = ((Region) find("people-table")).getWidth();
    push(KeyCode.F1);
    assertThat(((Region) find("people-table")).getWidth()).isEqualTo(before);
  }

  @Test
  void theHelpStandsBesideThePlaceInAWideWindow() {
    robot.interact(() -> scene().getWindow().setWidth(2400));
    go(Place.UNITS);
    double before = ((Region) find("people-table")).getWidth();
    push(KeyCode.F1);
    assertThat(((Region) find("people-table")).getWidth()).isLessThan(before);
  }

  @Test
  void largeLettersLeaveTheRailItsIconsOnly() {
    double before = ((Region) find("rail")).getWidth();
    robot.interact(() -> look().scale().set(new Scale(150)));
    settle();
    assertThat(((Region) find("rail")).getWidth()).isLessThan(before / 2);
    robot.interact(() -> look().scale().set(Scale.NORMAL));
    settle();
    assertThat(((Region) find("rail")).getWidth()).isEqualTo(before);
  }
}
