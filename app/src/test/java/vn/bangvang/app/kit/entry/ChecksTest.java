package vn.bangvang.app.kit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.kit.ControlTest;

/// Any number of values may be chosen.
class ChecksTest extends ControlTest {
  private final List<List<String>> taken = new ArrayList<>();
  private Checks<String> checks;

  @BeforeEach
  void showThree() {
    checks = made(this::three);
    show(checks.node());
  }

  private Checks<String> three() {
    return new Checks<String>("scope.kinds", one -> one.toUpperCase(Locale.ROOT))
        .of(List.of("a", "b", "c"))
        .takenBy(taken::add);
  }

  @Test
  void whatIsChosenIsToldInTheOrderOfferedAndNotOfTheClicks() {
    click("scope-kinds-2");
    click("scope-kinds-0");
    assertThat(taken).containsExactly(List.of("c"), List.of("a", "c"));
  }

  @Test
  void aSecondClickTakesItBack() {
    robot.interact(() -> checks.show(List.of("b")));
    click("scope-kinds-1");
    assertThat(taken).containsExactly(List.of());
  }

  @Test
  void whatIsChosenStaysWhenOthersAreOffered() {
    robot.interact(() -> {
      checks.show(List.of("b"));
      checks.of(List.of("b", "d"));
    });
    assertThat(checks.chosen()).containsExactly("b");
    assertThat(taken).isEmpty();
  }

  @Test
  void behindAButtonItSaysWhatIsChosen() {
    var menu = made(() -> three().inMenu());
    show(menu.node());
    var button = (MenuButton) find("scope-kinds");
    robot.interact(() -> menu.show(List.of()));
    assertThat(button.getText()).isEqualTo("Chưa chọn");
    robot.interact(() -> menu.show(List.of("a", "c")));
    assertThat(button.getText()).isEqualTo("A; C");
    assertThat(button.getAccessibleText()).endsWith("A; C");
  }
}
