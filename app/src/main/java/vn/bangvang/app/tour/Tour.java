package vn.bangvang.app.tour;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import vn.bangvang.app.command.Exit;
import vn.bangvang.app.command.Terminal;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.app.settings.Settings;
import vn.bangvang.app.start.StartModel;
import vn.bangvang.app.start.StartView;
import vn.bangvang.app.style.Look;
import vn.bangvang.app.style.Scale;
import vn.bangvang.app.style.Theme;
import vn.bangvang.app.window.Composition;
import vn.bangvang.app.window.Surroundings;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.Background;
import vn.bangvang.app.work.Scratch;
import vn.bangvang.store.OfficeFile;
import vn.bangvang.store.Opening;
import vn.bangvang.store.Store;

/// Drives the real screens through the main job on the example office, without a display, and
/// leaves a picture of every screen in both themes and every paper.
public final class Tour {
  private final Path folder;
  private final Clock clock;
  private final Terminal terminal;

  public Tour(Path folder, Clock clock, Terminal terminal) {
    this.folder = folder.toAbsolutePath().normalize();
    this.clock = clock;
    this.terminal = terminal;
  }

  public Exit run() {
    Platform.setImplicitExit(false);
    Platform.startup(Look::loadFonts);
    try (var scratch = new Scratch()) {
      for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) walk(theme, scratch);
      terminal.say(Words.say("tour.done", folder));
      return Exit.DONE;
    } finally {
      Platform.exit();
    }
  }

  /// Each theme has its own copy of the example, for the walk changes it.
  private void walk(Theme theme, Scratch scratch) {
    String name = theme.name().toLowerCase(Locale.ROOT);
    start(theme, folder.resolve(name));
    var file = new OfficeFile(scratch.folder().resolve(name + ".bangvang"));
    ExampleOffice.create(file, clock);
    switch (file.open(clock)) {
      case Opening.Opened(var store) -> {
        var settings = new Settings(scratch.folder().resolve(name + ".properties"));
        walk(new Look(theme, Scale.NORMAL), store, settings, folder.resolve(name));
      }
      case Opening.Held(var because, _) -> throw new IllegalStateException(because);
      case Opening.Refused(_, var because) -> throw new IllegalStateException(because);
    }
  }

  private void start(Theme theme, Path pictures) {
    var look = new Look(theme, Scale.NORMAL);
    var scene =
        onScreen(() -> {
          var model = new StartModel(clock, new Background(Platform::runLater), _ -> {});
          var made =
              new Scene(new StartView(model, new FolderDesk(pictures), pictures).node(), 760, 680);
          look.dress(made);
          return made;
        });
    new Camera(scene, pictures).take(new Stagehand(scene, () -> true), "00-lan-dau");
  }

  private void walk(Look look, Store store, Settings settings, Path pictures) {
    var desk = new FolderDesk(pictures.resolve("van-ban")).withDocument();
    var around = new Surroundings(settings, look, desk, clock, Platform::runLater);
    var composition = onScreen(() -> new Composition(store, around));
    var scene = onScreen(() -> shown(composition.scene(1366, 728)));
    var hand = new Stagehand(scene, composition.background()::isIdle);
    new Walk(hand, new Camera(scene, pictures)).go();
    composition.close();
  }

  private static Scene shown(Scene scene) {
    var stage = new Stage();
    stage.setScene(scene);
    stage.show();
    return scene;
  }

  private static <T> T onScreen(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Platform::runLater).join();
  }
}
