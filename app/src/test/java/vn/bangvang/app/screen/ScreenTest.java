package vn.bangvang.app.screen;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import vn.bangvang.app.ExampleFile;
import vn.bangvang.app.settings.Settings;
import vn.bangvang.app.shell.Place;
import vn.bangvang.app.style.Look;
import vn.bangvang.app.style.Scale;
import vn.bangvang.app.style.Theme;
import vn.bangvang.app.window.Composition;
import vn.bangvang.app.window.Surroundings;
import vn.bangvang.app.work.FileDesk;
import vn.bangvang.domain.Repositories;

/// A test that works with the whole window on the example office: real screens, real file, keys and
/// mouse of the test platform.
public abstract class ScreenTest {
  protected final Hands robot = new Hands();
  @TempDir protected Path folder;
  private Composition office;
  private Stage stage;
  private final Look look = new Look(Theme.LIGHT, Scale.NORMAL);

  @BeforeAll
  static void platform() throws TimeoutException {
    Locale.setDefault(Locale.of("vi", "VN"));
    FxToolkit.registerPrimaryStage();
    Look.loadFonts();
  }

  @BeforeEach
  void open() throws TimeoutException {
    var store = ExampleFile.opened(folder);
    stage = FxToolkit.registerStage(Stage::new);
    robot.interact(() -> {
      var settings = new Settings(folder.resolve("cai-dat.properties"));
      var around = new Surroundings(settings, look, desk(), ExampleFile.CLOCK, Platform::runLater);
      office = new Composition(store, around);
      stage.setScene(office.scene(1366, 740));
      stage.show();
      stage.toFront();
    });
    settle();
  }

  @AfterEach
  void close() {
    robot.interact(stage::close);
    office.close();
  }

  /// Chooses nothing and opens nothing; tests that need files bring their own.
  protected FileDesk desk() {
    return new TestDesk(folder.resolve("van-ban"));
  }

  protected Composition office() {
    return office;
  }

  protected Look look() {
    return look;
  }

  protected Scene scene() {
    return stage.getScene();
  }

  protected <T> T read(Function<Repositories, T> reading) {
    return office.workplace().store().read(reading);
  }

  protected void go(Place place) {
    robot.interact(() -> office.navigation().go(place));
    settle();
  }

  protected void click(String id) {
    robot.clickOn(find(id));
    settle();
  }

  /// Types into a field as if from the clipboard, and leaves it by Tab.
  protected void fill(String id, String text) {
    TextInputControl field = (TextInputControl) find(id);
    robot.interact(() -> {
      field.requestFocus();
      field.setText(text);
    });
    robot.push(KeyCode.TAB);
    settle();
  }

  /// Types into a field that finds, and takes what it finds first.
  protected void pick(String id, String typed) {
    TextInputControl field = (TextInputControl) find(id);
    robot.interact(() -> {
      field.requestFocus();
      field.setText(typed);
    });
    push(KeyCode.ENTER);
  }

  protected void push(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  /// The control of that name that can be seen.
  protected Node find(String id) {
    return all(id).findFirst().orElseThrow(() -> new AssertionError("not shown: " + id));
  }

  protected Stream<Node> all(String id) {
    return scene().getRoot().lookupAll("#" + id).stream().filter(ScreenTest::isShown);
  }

  protected String text(String id) {
    return ((TextInputControl) find(id)).getText();
  }

  /// What can be read on the screen, line by line.
  protected List<String> labels() {
    return scene().getRoot().lookupAll(".label").stream()
        .filter(ScreenTest::isShown)
        .map(label -> ((Labeled) label).getText())
        .toList();
  }

  private static boolean isShown(Node node) {
    for (Node up = node; up != null; up = up.getParent()) if (!up.isVisible()) return false;
    return true;
  }

  /// Everything asked has been answered and laid out.
  protected void settle() {
    for (int quiet = 0; quiet < 3; ) {
      Hands.settle();
      quiet = office.background().isIdle() ? quiet + 1 : 0;
    }
  }
}
