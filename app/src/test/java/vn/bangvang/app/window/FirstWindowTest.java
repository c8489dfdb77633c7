package vn.bangvang.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.bangvang.app.ExampleFile;
import vn.bangvang.app.command.Exit;
import vn.bangvang.app.screen.Hands;
import vn.bangvang.app.settings.Settings;
import vn.bangvang.domain.office.Office;
import vn.bangvang.store.OfficeFile;
import vn.bangvang.store.Opening;

/// From the start of the program to an open office and out again, in a window of its own.
class FirstWindowTest {
  private final Hands robot = new Hands();
  private final CompletableFuture<Exit> left = new CompletableFuture<>();
  @TempDir private Path folder;
  private Settings settings;

  @BeforeAll
  static void platform() throws TimeoutException {
    Locale.setDefault(Locale.of("vi", "VN"));
    FxToolkit.registerPrimaryStage();
    Platform.setImplicitExit(false);
  }

  @BeforeEach
  void prepare() {
    settings = new Settings(folder.resolve("cai-dat.properties"));
  }

  @AfterEach
  void close() {
    robot.interact(() -> Window.getWindows().stream().toList().forEach(Window::hide));
  }

  @Test
  void theFirstStartAsksItsQuestions() {
    start(Optional.empty());
    assertThat(shown("start-name")).hasSize(1);
    assertThat(title()).isEqualTo("Bảng Vàng");
  }

  @Test
  void anOfficeWithoutANameIsRefusedBesideTheField() {
    start(Optional.empty());
    click("start-create");
    assertThat(texts()).contains("Chưa nhập tên cơ quan.");
    assertThat(window().getScene().getFocusOwner()).isInstanceOf(TextField.class);
  }

  @Test
  void aNamedFileOpensWithoutAQuestion() {
    start(Optional.of(ExampleFile.in(folder).path()));
    waitFor("rail");
    assertThat(title()).isEqualTo("vi-du.bangvang – Bảng Vàng");
    assertThat(settings.text("office.last", "")).isEqualTo(example().toString());
  }

  @Test
  void theFileUsedLastOpensByItself() {
    settings.keep("office.last", ExampleFile.in(folder).path().toString());
    start(Optional.empty());
    waitFor("rail");
    assertThat(title()).startsWith("vi-du.bangvang");
  }

  @Test
  void aDamagedFileIsExplainedOverTheQuestions() throws IOException {
    Files.writeString(folder.resolve("hong.bangvang"), "hỏng");
    start(Optional.of(folder.resolve("hong.bangvang")));
    waitFor("start-refusal");
    assertThat(refusal()).contains("không phải tệp của Bảng Vàng");
    assertThat(shown("start-open")).hasSize(1);
  }

  @Test
  void aSecondStartSaysThatTheFirstWindowWasCalled() {
    start(Optional.of(ExampleFile.in(folder).path()));
    waitFor("rail");
    var second = new CompletableFuture<Exit>();
    start(Optional.of(example()), ExampleFile.CLOCK, second);
    waitFor("start-refusal");
    assertThat(refusal()).endsWith("Cửa sổ đó đã được gọi lên trước.");
  }

  @Test
  void closingAnUnchangedOfficeLeavesNoCopyAndEndsTheProgram() throws Exception {
    start(Optional.of(ExampleFile.in(folder).path()));
    waitFor("rail");
    leave();
    assertThat(left.get(1, TimeUnit.MINUTES)).isEqualTo(Exit.DONE);
    assertThat(folder.resolve("sao-luu")).doesNotExist();
    assertThat(new OfficeFile(example()).isHeld()).isFalse();
  }

  @Test
  void closingAChangedOfficeMakesACopyFirst() throws Exception {
    var clock = Clock.offset(ExampleFile.CLOCK, Duration.ofHours(1));
    ExampleFile.in(folder);
    start(Optional.of(example()), clock, left);
    waitFor("rail");
    robot.interact(() -> rail("place-setup").fire());
    waitFor(() -> !text("setup-name").isEmpty());
    robot.interact(() -> {
      var name = (TextField) shown("setup-name").findFirst().orElseThrow();
      name.requestFocus();
      name.setText("Ban Tổ chức");
      rail("place-home").requestFocus();
    });
    waitFor(() -> !settled().isBlank());
    leave();
    left.get(1, TimeUnit.MINUTES);
    try (var copies = Files.list(folder.resolve("sao-luu"))) {
      assertThat(copies).hasSize(1);
    }
    assertThat(nameInFile()).isEqualTo("Ban Tổ chức");
  }

  @Test
  void whatIsHalfTypedWhenTheWindowIsClosedIsSaved() throws Exception {
    start(Optional.of(ExampleFile.in(folder).path()));
    waitFor("rail");
    robot.interact(() -> rail("place-setup").fire());
    waitFor(() -> !text("setup-name").isEmpty());
    robot.interact(() -> {
      var name = (TextField) shown("setup-name").findFirst().orElseThrow();
      name.requestFocus();
      name.setText("Ban Tổ chức");
    });
    leave();
    left.get(1, TimeUnit.MINUTES);
    assertThat(nameInFile()).isEqualTo("Ban Tổ chức");
  }

  private static String text(String id) {
    return ((TextField) shown(id).findFirst().orElseThrow()).getText();
  }

  private String settled() {
    return shown("shell-undo").findFirst().orElseThrow().isDisabled() ? "" : "đã ghi";
  }

  private String nameInFile() {
    return switch (new OfficeFile(example()).open(ExampleFile.CLOCK)) {
      case Opening.Opened(var store) -> {
        try (store) {
          yield store.<Office>read(all -> all.office().current()).body().name();
        }
      }
      case Opening.Held(var because, _) -> throw new AssertionError(because);
      case Opening.Refused(_, var because) -> throw new AssertionError(because);
    };
  }

  @Test
  void sizeAndThemeAreRememberedForTheNextStart() throws Exception {
    settings.keep("window.maximized", "false");
    settings.keep("window.width", "1200");
    start(Optional.of(ExampleFile.in(folder).path()));
    waitFor("rail");
    assertThat(window().getScene().getWidth()).isEqualTo(1200);
    robot.interact(() -> ((Button) shown("shell-theme").findFirst().orElseThrow()).fire());
    leave();
    left.get(1, TimeUnit.MINUTES);
    assertThat(settings.text("theme", "")).isEqualTo("DARK");
    assertThat(settings.text("window.width", "")).isEqualTo("1200");
  }

  private void start(Optional<Path> named) {
    start(named, ExampleFile.CLOCK, left);
  }

  private void start(Optional<Path> named, Clock clock, CompletableFuture<Exit> end) {
    var file = FirstFile.of(named, settings, clock);
    robot.interact(() -> new FirstWindow(file, settings, clock, end).show());
    Hands.settle();
  }

  private void leave() {
    var stage = window();
    robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
  }

  private Path example() {
    return folder.resolve("vi-du.bangvang");
  }

  /// The window that was opened last.
  private static Stage window() {
    return (Stage) Window.getWindows().getLast();
  }

  private static String title() {
    return window().getTitle();
  }

  private void click(String id) {
    robot.interact(() -> ((Button) shown(id).findFirst().orElseThrow()).fire());
  }

  private static ToggleButton rail(String id) {
    return (ToggleButton) shown(id).findFirst().orElseThrow();
  }

  private static String refusal() {
    return ((Labeled) shown("start-refusal").findFirst().orElseThrow()).getText();
  }

  private static Stream<String> texts() {
    return window().getScene().getRoot().lookupAll(".label").stream()
        .map(label -> ((Labeled) label).getText());
  }

  private static Stream<Node> shown(String id) {
    return window().getScene().getRoot().lookupAll("#" + id).stream().filter(Node::isVisible);
  }

  private static void waitFor(String id) {
    waitFor(() -> !Window.getWindows().isEmpty() && shown(id).findAny().isPresent());
  }

  private static void waitFor(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          1, TimeUnit.MINUTES, () -> WaitForAsyncUtils.asyncFx(condition).get());
    } catch (TimeoutException late) {
      throw new AssertionError(late);
    }
    Hands.settle();
  }
}
