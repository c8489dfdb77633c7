package vn.bangvang.app.kit;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.bangvang.app.screen.Hands;
import vn.bangvang.app.style.Look;
import vn.bangvang.app.style.Scale;
import vn.bangvang.app.style.Theme;

/// A test that works with controls on a bare stage, by keys and mouse: no office, no file. Below
/// what is shown stands a field called "elsewhere", to which a person may go.
public abstract class ControlTest {
  protected final Hands robot = new Hands();
  private final Look look = new Look(Theme.LIGHT, Scale.NORMAL);
  private Stage stage;

  @BeforeAll
  static void platform() throws TimeoutException {
    Locale.setDefault(Locale.of("vi", "VN"));
    FxToolkit.registerPrimaryStage();
    Look.loadFonts();
  }

  @BeforeEach
  void open() throws TimeoutException {
    stage = FxToolkit.registerStage(Stage::new);
  }

  @AfterEach
  void close() {
    robot.interact(stage::close);
  }

  /// Made on the screen's thread, as the program does.
  protected <T> T made(Callable<T> maker) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, maker);
  }

  protected void show(Node... nodes) {
    robot.interact(() -> {
      var elsewhere = new TextField();
      elsewhere.setId("elsewhere");
      var root = new VBox(12, nodes);
      root.getChildren().add(elsewhere);
      var scene = new Scene(root, 1100, 720);
      look.dress(scene);
      stage.setScene(scene);
      stage.show();
      stage.toFront();
      elsewhere.requestFocus();
    });
    settle();
  }

  /// Everything on the stage at another scale.
  protected void dress(Scale scale) {
    look.scale().set(scale);
  }

  protected void click(String id) {
    robot.clickOn(find(id));
    settle();
  }

  /// Clicks on the button that says this.
  protected void press(String words) {
    robot.clickOn(
        Stream.concat(shown(".button"), shown(".toggle-button"))
            .filter(node -> words.equals(((Labeled) node).getText().replace("_", "")))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button says: " + words)));
    settle();
  }

  /// Pastes over what stands in a field; the field keeps the focus.
  protected void write(String id, String text) {
    var field = (TextInputControl) find(id);
    robot.interact(() -> {
      field.requestFocus();
      field.selectAll();
      field.replaceSelection(text);
    });
    settle();
  }

  /// Writes over what stands in a field and goes elsewhere.
  protected void fill(String id, String text) {
    write(id, text);
    leave();
  }

  protected void leave() {
    robot.interact(() -> find("elsewhere").requestFocus());
    settle();
  }

  protected void push(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  protected String text(String id) {
    return ((TextInputControl) find(id)).getText();
  }

  protected Node find(String id) {
    return shown("#" + id).findFirst().orElseThrow(() -> new AssertionError("not shown: " + id));
  }

  protected Stream<Node> shown(String selector) {
    return stage.getScene().getRoot().lookupAll(selector).stream().filter(ControlTest::isShown);
  }

  /// All words that can be read under a selector, in their order.
  protected Stream<String> said(String selector) {
    return shown(selector).map(node -> ((Labeled) node).getText());
  }

  protected Node focused() {
    return stage.getScene().getFocusOwner();
  }

  protected void settle() {
    Hands.settle();
  }

  private static boolean isShown(Node node) {
    for (Node up = node; up != null; up = up.getParent()) if (!up.isVisible()) return false;
    return true;
  }
}
