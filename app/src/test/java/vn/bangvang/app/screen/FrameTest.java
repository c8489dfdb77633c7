package vn.bangvang.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.shell.Place;

class FrameTest extends ScreenTest {
  @Test
  void placesThatAreNotBuiltDoNotShow() {
    assertThat(all("place-home")).hasSize(1);
    assertThat(all("place-awards")).isEmpty();
    assertThat(all("place-tasks")).isEmpty();
  }

  @Test
  void altAndANumberGoToAPlace() {
    push(KeyCode.ALT, KeyCode.DIGIT4);
    assertThat(office().navigation().here().get().place()).isEqualTo(Place.NOMINATIONS);
    push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(office().navigation().here().get().place()).isEqualTo(Place.HOME);
    push(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(office().navigation().here().get().place()).isEqualTo(Place.NOMINATIONS);
  }

  @Test
  void searchByInitialsLeadsToTheUnit() {
    push(KeyCode.CONTROL, KeyCode.K);
    robot.write("sgtvt");
    settle();
    push(KeyCode.ENTER);
    assertThat(office().navigation().here().get().place()).isEqualTo(Place.UNITS);
    assertThat(((TextField) find("unit-name")).getText()).isEqualTo("Sở Giao thông vận tải");
  }
}
