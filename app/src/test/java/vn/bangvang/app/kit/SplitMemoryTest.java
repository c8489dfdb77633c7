package vn.bangvang.app.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.app.settings.Settings;

/// The parts of a screen stay as somebody has drawn them.
class SplitMemoryTest extends ControlTest {
  @TempDir Path folder;

  private Settings settings() {
    return new Settings(folder.resolve("cai-dat.properties"));
  }

  private SplitPane pane() {
    var pane =
        made(() -> {
          var made = new SplitPane(new Pane(), new Pane());
          made.setPrefSize(800, 400);
          SplitMemory.of("units-split", made, settings(), 0.25);
          return made;
        });
    show(pane);
    return pane;
  }

  @Test
  void atFirstThePartsStandAsUsual() {
    assertThat(pane().getDividerPositions()[0]).isCloseTo(0.25, within(0.01));
  }

  @Test
  void anEdgeThatWasDrawnStaysThere() {
    var pane = pane();
    Node edge = pane.lookup(".split-pane-divider");
    robot.drag(edge, MouseButton.PRIMARY).dropBy(200, 0);
    settle();
    double drawn = pane.getDividerPositions()[0];
    assertThat(drawn).isGreaterThan(0.3);
    assertThat(pane().getDividerPositions()[0]).isCloseTo(drawn, within(0.01));
  }

  @ParameterizedTest
  @ValueSource(strings = {"half", "0.2;0.7", ";", "0,5"})
  void whatCannotBeReadWasNeverKept(String kept) {
    settings().keep("split.units-split", kept);
    assertThat(pane().getDividerPositions()[0]).isCloseTo(0.25, within(0.01));
  }
}
