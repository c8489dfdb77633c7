package vn.bangvang.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.kit.ControlTest;
import vn.bangvang.app.settings.Settings;

/// The window comes back where it was left, and never where nobody can reach it.
class WindowPlaceTest extends ControlTest {
  @TempDir Path folder;
  private Settings settings;

  @BeforeEach
  void begin() {
    settings = new Settings(folder.resolve("cai-dat.properties"));
    settings.keep("window.maximized", "false");
  }

  private Stage restored() {
    return made(() -> {
      var stage = new Stage();
      new WindowPlace(settings).restore(stage);
      return stage;
    });
  }

  @Test
  void sizeAndPlaceAreTheSameAtTheNextStart() {
    robot.interact(() -> {
      var stage = new Stage();
      stage.setScene(new Scene(new Pane(), 900, 600));
      stage.setX(40);
      stage.setY(30);
      stage.show();
      new WindowPlace(settings).keep(stage);
      stage.close();
    });
    var place = new WindowPlace(new Settings(folder.resolve("cai-dat.properties")));
    assertThat(place.width()).isEqualTo(900);
    assertThat(place.height()).isEqualTo(600);
    assertThat(restored().getX()).isEqualTo(40);
    assertThat(restored().getY()).isEqualTo(30);
  }

  @Test
  void aPlaceOnAScreenThatIsGoneIsForgotten() {
    settings.keep("window.x", "9000");
    settings.keep("window.y", "30");
    assertThat(restored().getX()).isNaN();
  }

  @Test
  void theFirstWindowFillsTheScreen() {
    settings = new Settings(folder.resolve("khac.properties"));
    assertThat(restored().isMaximized()).isTrue();
  }

  @Test
  void aDamagedSizeIsTheUsualOne() {
    settings.keep("window.width", "rộng");
    assertThat(new WindowPlace(settings).width()).isEqualTo(1366);
  }
}
