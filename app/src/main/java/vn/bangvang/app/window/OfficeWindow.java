package vn.bangvang.app.window;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.stage.Stage;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.Door;
import vn.bangvang.store.Doors;
import vn.bangvang.store.Store;

/// The window on an open office: as large as it was last, copied when it is closed, and called to
/// the front when somebody starts the program again on the same file.
final class OfficeWindow {
  private final Stage stage;
  private final Composition composition;
  private final Surroundings around;
  private final CompletableFuture<Optional<Door>> door;
  private final Leaving leaving;
  private final WindowPlace place;

  OfficeWindow(Stage stage, Store store, Surroundings around) {
    this.stage = stage;
    this.around = around;
    this.place = new WindowPlace(around.settings());
    this.composition = new Composition(store, around);
    this.leaving = new Leaving(composition.workplace(), composition.copies(), this::close);
    composition.workplace().notices().tellTheUnforeseen();
    this.door =
        CompletableFuture.supplyAsync(
            () -> Door.open(Doors.of(store.file().path()), around.screen(), this::toFront),
            composition.background()::apart);
  }

  void show() {
    var settings = around.settings();
    stage.setScene(composition.scene(place.width(), place.height()));
    stage.setTitle(
        Words.say("window.title", composition.workplace().store().file().path().getFileName()));
    place.restore(stage);
    stage.setOnCloseRequest(event -> {
      event.consume();
      leave();
    });
    around.look().theme().addListener((_, _, now) -> settings.keep("theme", now.name()));
    around
        .look()
        .scale()
        .addListener((_, _, now) -> settings.keep("scale", String.valueOf(now.percent())));
    stage.show();
    Announcement.whereWanted(composition.background());
  }

  private void toFront() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  /// The field that is being typed in gives its text when it loses the focus.
  private void leave() {
    stage.getScene().getRoot().requestFocus();
    leaving.begin();
  }

  private void close() {
    place.keep(stage);
    door.join().ifPresent(Door::close);
    stage.hide();
    composition.close();
  }
}
