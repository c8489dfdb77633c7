package vn.bangvang.app.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bangvang.app.screen.ScreenTest;
import vn.bangvang.app.shell.Place;

class LookTest extends ScreenTest {
  @Test
  void oneKeyWalksThroughTheThemes() {
    assertThat(sheets()).anyMatch(sheet -> sheet.endsWith("tokens-light.css"));
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    assertThat(sheets()).anyMatch(sheet -> sheet.endsWith("tokens-dark.css"));
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    assertThat(sheets()).anyMatch(sheet -> sheet.endsWith("tokens-contrast.css"));
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    assertThat(sheets()).anyMatch(sheet -> sheet.endsWith("tokens-light.css"));
  }

  @Test
  void ctrlPlusAndMinusChangeTheScale() {
    push(KeyCode.CONTROL, KeyCode.EQUALS);
    assertThat(sheets()).anyMatch(sheet -> sheet.endsWith("scale-110.css"));
    push(KeyCode.CONTROL, KeyCode.MINUS);
    push(KeyCode.CONTROL, KeyCode.MINUS);
    assertThat(sheets()).anyMatch(sheet -> sheet.endsWith("scale-90.css"));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyThemeDressesTheWindowInEveryScale(Theme theme) {
    for (Scale scale : Scale.all()) {
      robot.interact(() -> {
        look().theme().set(theme);
        look().scale().set(scale);
      });
      assertThat(sheets()).anyMatch(sheet -> sheet.endsWith("scale-" + scale.percent() + ".css"));
    }
  }

  @ParameterizedTest
  @CsvSource({"100, 110, 90", "90, 100, 90", "200, 200, 175", "125, 150, 110"})
  void theScaleGoesInStepsAndStopsAtItsEnds(int from, int larger, int smaller) {
    assertThat(new Scale(from).larger()).isEqualTo(new Scale(larger));
    assertThat(new Scale(from).smaller()).isEqualTo(new Scale(smaller));
  }

  @ParameterizedTest
  @CsvSource({"0", "-5", "99", "1000"})
  void aScaleThatDoesNotExistIsTheNormalOne(int percent) {
    assertThat(new Scale(percent)).isEqualTo(Scale.NORMAL);
  }

  @Test
  void theSetupShowsTheThemeThatTheKeysChose() {
    go(Place.SETUP);
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    var chosen = (ComboBox<?>) find("setup-theme");
    assertThat(chosen.getValue()).isEqualTo(Theme.DARK);
  }

  private List<String> sheets() {
    return scene().getStylesheets();
  }
}
