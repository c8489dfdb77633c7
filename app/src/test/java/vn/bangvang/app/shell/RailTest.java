package vn.bangvang.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.screen.ScreenTest;

class RailTest extends ScreenTest {
  @Test
  void aClickLeadsToThePlace() {
    click("place-plans");
    assertThat(here()).isEqualTo(Place.PLANS);
    assertThat(button("place-plans").isSelected()).isTrue();
    assertThat(button("place-home").isSelected()).isFalse();
  }

  @Test
  void thePlaceWhereOneIsStaysChosenWhenItIsClickedAgain() {
    click("place-plans");
    click("place-plans");
    assertThat(button("place-plans").isSelected()).isTrue();
  }

  @Test
  void arrowsWalkFromPlaceToPlace() {
    robot.interact(() -> button("place-home").requestFocus());
    push(KeyCode.DOWN);
    assertThat(here()).isEqualTo(Place.PLANS);
    push(KeyCode.DOWN);
    assertThat(here()).isEqualTo(Place.UNITS);
    push(KeyCode.UP);
    assertThat(here()).isEqualTo(Place.PLANS);
  }

  @Test
  void theRailFollowsTheKeysOfTheWindow() {
    push(KeyCode.ALT, KeyCode.DIGIT3);
    assertThat(button("place-units").isSelected()).isTrue();
    push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(button("place-home").isSelected()).isTrue();
  }

  @Test
  void aNarrowRailShowsIconsAndKeepsTheNamesForThoseWhoDoNotSee() {
    click("shell-rail");
    assertThat(button("place-plans").getContentDisplay()).isEqualTo(ContentDisplay.GRAPHIC_ONLY);
    assertThat(button("place-plans").getAccessibleText()).isEqualTo("Kế hoạch");
    assertThat(button("place-plans").getTooltip().getText()).isEqualTo("Kế hoạch");
    click("shell-rail");
    assertThat(button("place-plans").getContentDisplay()).isEqualTo(ContentDisplay.LEFT);
  }

  private Place here() {
    return office().navigation().here().get().place();
  }

  private ToggleButton button(String id) {
    return (ToggleButton) find(id);
  }
}
