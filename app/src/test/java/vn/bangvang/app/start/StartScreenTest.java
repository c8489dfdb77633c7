package vn.bangvang.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import vn.bangvang.app.ExampleFile;
import vn.bangvang.app.screen.Hands;
import vn.bangvang.app.style.Look;
import vn.bangvang.app.style.Scale;
import vn.bangvang.app.style.Theme;
import vn.bangvang.app.work.Background;
import vn.bangvang.app.work.FileDesk;
import vn.bangvang.domain.office.Office;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.store.Store;

/// The questions of the first start, answered by hand.
class StartScreenTest {
  private final Hands robot = new Hands();
  private final List<Store> opened = new ArrayList<>();
  private final Background background = new Background(Platform::runLater);
  @TempDir private Path folder;
  private Stage stage;
  private Optional<Path> picked = Optional.empty();

  @BeforeAll
  static void platform() throws TimeoutException {
    Locale.setDefault(Locale.of("vi", "VN"));
    FxToolkit.registerPrimaryStage();
    Look.loadFonts();
  }

  @BeforeEach
  void show() throws TimeoutException {
    stage = FxToolkit.registerStage(Stage::new);
    robot.interact(() -> {
      var model = new StartModel(ExampleFile.CLOCK, background, opened::add);
      var scene = new Scene(new StartView(model, new Desk(), folder).node(), 760, 640);
      new Look(Theme.LIGHT, Scale.NORMAL).dress(scene);
      stage.setScene(scene);
      stage.show();
    });
  }

  @AfterEach
  void close() {
    robot.interact(stage::close);
    background.close();
    opened.forEach(Store::close);
  }

  @Test
  void anOfficeIsMadeFromTheThreeAnswers() {
    choose(BodyForm.PARTY);
    type("start-name", "Văn phòng Tỉnh ủy Ninh Thuận");
    click("start-create");
    var office = opened.getFirst().<Office>read(all -> all.office().current());
    assertThat(office.body().name()).isEqualTo("Văn phòng Tỉnh ủy Ninh Thuận");
    assertThat(office.body().form()).isEqualTo(BodyForm.PARTY);
    assertThat(office.backups().folder()).isEqualTo(folder.resolve("sao-luu").toString());
  }

  @Test
  void theFileIsCalledByTheNameWithoutAccents() {
    type("start-name", "Sở Nội vụ (Đắk Nông)");
    click("start-create");
    assertThat(opened.getFirst().file().path())
        .isEqualTo(folder.resolve("so-noi-vu-dak-nong.bangvang"));
  }

  @Test
  void aMissingNameIsAskedForAndTheFieldWaits() {
    click("start-create");
    assertThat(labels()).contains("Chưa nhập tên cơ quan.");
    assertThat(stage.getScene().getFocusOwner()).isEqualTo(find("start-name"));
    assertThat(opened).isEmpty();
  }

  @Test
  void theSameNameTwiceIsRefusedAndTheFirstFileKept() throws Exception {
    Path taken = Files.writeString(folder.resolve("so-noi-vu.bangvang"), "có trước");
    type("start-name", "Sở Nội vụ");
    click("start-create");
    assertThat(refusal()).startsWith("Đã có tệp " + taken);
    assertThat(taken).hasContent("có trước");
  }

  @Test
  void theExampleOpensAtOnePress() {
    click("start-example");
    assertThat(opened.getFirst().file().path())
        .isEqualTo(folder.resolve("van-phong-vi-du.bangvang"));
  }

  @Test
  void aFileThatIsThereIsChosenAndOpened() {
    picked = Optional.of(ExampleFile.in(folder).path());
    click("start-open");
    assertThat(opened).hasSize(1);
  }

  @Test
  void choosingNothingChangesNothing() {
    click("start-open");
    click("start-restore");
    assertThat(opened).isEmpty();
    assertThat(shown("start-refusal")).isEmpty();
  }

  @Test
  void aCopyThatIsNoneIsRefusedInASentence() throws Exception {
    picked = Optional.of(Files.writeString(folder.resolve("anh.zip"), "không phải"));
    click("start-restore");
    assertThat(refusal()).contains("anh.zip");
  }

  @Test
  void afterARefusalTheQuestionsCanBeAnsweredAgain() throws Exception {
    picked = Optional.of(Files.writeString(folder.resolve("anh.bangvang"), "không phải"));
    click("start-open");
    assertThat(refusal()).contains("không phải tệp của Bảng Vàng");
    type("start-name", "Sở Nội vụ");
    click("start-create");
    assertThat(opened).hasSize(1);
  }

  @Test
  void theKeyboardAloneMakesAnOffice() {
    robot.interact(() -> find("start-form").requestFocus());
    robot.push(KeyCode.TAB);
    robot.write("So Noi vu");
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.SPACE);
    settle();
    assertThat(opened).hasSize(1);
  }

  @Test
  void nothingIsCutOffWhenARefusalIsLong() throws Exception {
    Path deep = Files.createDirectories(folder.resolve("thư mục rất dài ".repeat(8).strip()));
    picked = Optional.of(Files.writeString(deep.resolve("anh.bangvang"), "không phải"));
    click("start-open");
    robot.interact(() -> stage.getScene().getRoot().layout());
    Node last = find("start-restore");
    robot.interact(last::requestFocus);
    settle();
    assertThat(last.localToScene(last.getBoundsInLocal()).getMaxY())
        .isLessThanOrEqualTo(stage.getScene().getHeight());
  }

  private void type(String id, String text) {
    robot.interact(() -> ((TextField) find(id)).setText(text));
  }

  @SuppressWarnings("unchecked")
  private void choose(BodyForm form) {
    robot.interact(() -> ((ComboBox<BodyForm>) find("start-form")).setValue(form));
  }

  private void click(String id) {
    robot.clickOn(find(id));
    settle();
  }

  private void settle() {
    for (int quiet = 0; quiet < 3; ) {
      Hands.settle();
      quiet = background.isIdle() ? quiet + 1 : 0;
    }
  }

  private Node find(String id) {
    return shown(id).getFirst();
  }

  private List<Node> shown(String id) {
    return stage.getScene().getRoot().lookupAll("#" + id).stream().filter(Node::isVisible).toList();
  }

  private String refusal() {
    return ((Labeled) find("start-refusal")).getText();
  }

  private List<String> labels() {
    return stage.getScene().getRoot().lookupAll(".label").stream()
        .map(label -> ((Labeled) label).getText())
        .toList();
  }

  /// Whatever the test has laid ready.
  private final class Desk implements FileDesk {
    @Override
    public Optional<Path> choose(String title) {
      return picked;
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
      return Optional.empty();
    }

    @Override
    public void open(Path file) {}
  }
}
