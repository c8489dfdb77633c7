package vn.bangvang.app.window;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import vn.bangvang.app.command.Exit;
import vn.bangvang.app.settings.Settings;
import vn.bangvang.app.start.StartModel;
import vn.bangvang.app.start.StartView;
import vn.bangvang.app.style.Look;
import vn.bangvang.app.style.Scale;
import vn.bangvang.app.style.Theme;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.Background;
import vn.bangvang.app.work.FileDesk;
import vn.bangvang.store.Store;

/// From the start of the program to an open office: the file that was named or used last, or the
/// questions of the first start.
final class FirstWindow {
  private final Settings settings;
  private final Look look;
  private final Clock clock;
  private final Stage stage = new Stage();
  private final Background background = new Background(Platform::runLater);
  private final FileDesk desk = new StageFileDesk(stage, background::apart);

  FirstWindow(Settings settings, Clock clock, CompletableFuture<Exit> left) {
    this.settings = settings;
    this.clock = clock;
    var scale = new Scale(Integer.parseInt(settings.text("scale", "100")));
    look = new Look(settings.choice("theme", Theme.LIGHT), scale);
    stage.setOnHidden(_ -> leave(left));
  }

  /// Told after the office window, which hides first, has written and closed its file.
  private void leave(CompletableFuture<Exit> left) {
    background.close();
    Platform.runLater(() -> left.complete(Exit.DONE));
  }

  /// A file that opens needs no questions; one that does not is explained over them.
  void show(Optional<Path> named) {
    var model = new StartModel(clock, background, this::opened);
    var last = settings.text("office.last", "");
    var wanted = named.or(() -> last.isEmpty() ? Optional.empty() : Optional.of(Path.of(last)));
    wanted.ifPresent(model::open);
    Look.loadFonts();
    model
        .refusal()
        .addListener(_ -> {
          if (!model.refusal().get().isEmpty() && !stage.isShowing()) ask(model);
        });
    if (wanted.isEmpty()) ask(model);
  }

  private void ask(StartModel model) {
    var scene = new Scene(new StartView(model, desk, folder()).node(), 760, 640);
    look.dress(scene);
    stage.setScene(scene);
    stage.setTitle(Words.say("program.name"));
    stage.show();
  }

  private void opened(Store store) {
    settings.keep("office.last", store.file().path().toString());
    boolean shown = stage.isShowing();
    new OfficeWindow(
            stage, store, new Surroundings(settings, look, desk, clock, Platform::runLater))
        .show();
    if (shown) stage.centerOnScreen();
  }

  private static Path folder() {
    return Path.of(System.getProperty("user.home"), "Bang Vang");
  }
}
