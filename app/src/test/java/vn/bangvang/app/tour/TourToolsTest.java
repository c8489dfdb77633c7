package vn.bangvang.app.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.VBox;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// The hand and the eye of the tour on a small scene of their own.
class TourToolsTest {
  @TempDir private Path folder;
  private final List<String> pressed = new ArrayList<>();
  private final TextField field = new TextField();
  private Scene scene = new Scene(new VBox());

  @BeforeAll
  static void platform() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void show() {
    new FxRobot()
        .interact(() -> {
          var hidden = button("two", "hidden");
          hidden.setVisible(false);
          field.setId("name");
          field.setOnAction(_ -> pressed.add("entered " + field.getText()));
          scene =
              new Scene(
                  new VBox(
                      button("one", "one"),
                      hidden,
                      button("two", "two"),
                      field,
                      tabs(),
                      table(),
                      tree()),
                  320,
                  200);
        });
  }

  private Button button(String id, String says) {
    var button = new Button(says);
    button.setId(id);
    button.setOnAction(_ -> pressed.add(says));
    return button;
  }

  private static TabPane tabs() {
    var tabs = new TabPane(new Tab("một"), new Tab("hai"));
    tabs.setId("tabs");
    return tabs;
  }

  private static TableView<String> table() {
    var table = new TableView<String>();
    table.setId("table");
    table.getItems().setAll("a", "b", "c");
    return table;
  }

  private static TreeView<String> tree() {
    var root = new TreeItem<>("gốc");
    root.getChildren().add(new TreeItem<>("con"));
    root.setExpanded(true);
    var tree = new TreeView<>(root);
    tree.setId("tree");
    return tree;
  }

  private Stagehand hand() {
    return new Stagehand(scene, () -> true);
  }

  @Test
  void aButtonIsPressedByItsName() {
    hand().press("one");
    assertThat(pressed).containsExactly("one");
  }

  @Test
  void ofTwoThatAreCalledTheSameTheOneThatShowsIsPressed() {
    hand().press("two");
    assertThat(pressed).containsExactly("two");
  }

  @Test
  void whatIsTypedIsAlsoEntered() {
    hand().type("name", "Sở Nội vụ");
    assertThat(pressed).containsExactly("entered Sở Nội vụ");
  }

  @Test
  void keysArePressedTogether() {
    field.setOnKeyPressed(event -> pressed.add(event.getCode() + " " + event.isControlDown()));
    hand().keys("name", "Shortcut+F7");
    hand().keys("name", "F8");
    assertThat(pressed).containsExactly("F7 true", "F8 false");
  }

  @Test
  void tabsAndRowsAreChosenByTheirPlace() {
    hand().tab("tabs", 1);
    hand().row("table", 2);
    var tabs = (TabPane) scene.lookup("#tabs");
    var table = (TableView<?>) scene.lookup("#table");
    assertThat(tabs.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(2);
  }

  @Test
  void branchesOfATreeAreChosenByTheirPlace() {
    hand().branch("tree", 1);
    var tree = (TreeView<?>) scene.lookup("#tree");
    assertThat(tree.getSelectionModel().getSelectedItem().getValue()).isEqualTo("con");
  }

  @Test
  void aControlThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> hand().press("khong-co"))
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("khong-co");
  }

  @Test
  void aPictureIsAsLargeAsTheScene() throws IOException {
    new Camera(scene, folder.resolve("ảnh")).take(hand(), "01-ban-lam-viec");
    var picture = ImageIO.read(folder.resolve("ảnh").resolve("01-ban-lam-viec.png").toFile());
    assertThat(picture.getWidth()).isEqualTo(320);
    assertThat(picture.getHeight()).isEqualTo(200);
  }

  @Test
  void aPictureThatCannotBeWrittenStopsTheTour() throws IOException {
    Path file = Files.writeString(folder.resolve("ghi-chu.txt"), "x");
    var camera = new Camera(scene, file);
    assertThatThrownBy(() -> camera.take(hand(), "01"))
        .hasCauseInstanceOf(UncheckedIOException.class);
  }

  @Test
  void theDeskOfTheTourAlwaysOffersTheSameFolderAndTheSameDocument() {
    var desk = new FolderDesk(folder.resolve("van-ban")).withDocument();
    assertThat(desk.chooseFolder("Chọn thư mục")).contains(folder.resolve("van-ban"));
    assertThat(desk.choose("Chọn tệp").orElseThrow()).content().contains("KẾ HOẠCH");
  }
}
