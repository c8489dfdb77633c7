package vn.bangvang.app.window;

import java.nio.file.Path;
import java.time.Clock;
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
import vn.bangvang.app.work.FileDesk;
import vn.bangvang.store.Store;

/// From the start of the program to an open office: the file that was named or used last, or the
/// questions of the first start.
final class FirstWindow {
  private final Settings settings;
  private final Look look;
  private final Clock clock;
  private final Stage stage = new Stage();
  private final FirstFile file;
  private final FileDesk desk;

  FirstWindow(FirstFile file, Settings settings, Clock clock, CompletableFuture<Exit> left) {
    this.file = file;
    this.settings = settings;
    this.clock = clock;
    this.desk = new StageFileDesk(stage, file.background()::apart);
    var scale = new Scale(Integer.parseInt(settings.text("scale", "100")));
    look = new Look(settings.choice("theme", Theme.LIGHT), scale);
    stage.setOnHidden(_ -> leave(left));
  }

  /// Told after the office window, which hides first, has written and closed its file.
  private void leave(CompletableFuture<Exit> left) {
    file.background().close();
    Platform.runLater(() -> left.complete(Exit.DONE));
  }

  /// A file that opens needs no questions; one that does not is explained over them.
  void show() {
    var model = new StartModel(clock, file.background(), this::opened);
    model
        .refusal()
        .addListener(_ -> {
          if (!model.refusal().get().isEmpty() && !stage.isShowing()) ask(model);
        });
    Look.loadFonts();
    file.opening().ifPresentOrElse(model::await, () -> ask(model));
    if (file.opening().isPresent()) Rehearsal.in(look.theme().get(), look.scale().get());
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
    var around = new Surroundings(settings, look, desk, clock, Platform::runLater);
    var window = new OfficeWindow(stage, store, around);
    Platform.runLater(() -> {
      window.show();
      if (shown) stage.centerOnScreen();
    });
  }

  private static Path folder() {
    return Path.of(System.getProperty("user.home"), "Bang Vang");
  }
}
