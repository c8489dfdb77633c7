package vn.bangvang.app.window;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Group;
import org.jspecify.annotations.Nullable;
import vn.bangvang.app.command.Terminal;
import vn.bangvang.app.work.Background;

/// Says "ready" on standard output when the first screen is filled and drawn; for measuring. A
/// picture is taken last: when it is there, what was ordered before it has been drawn and waits to
/// be brought to the screen by the same thread.
final class Announcement extends AnimationTimer {
  private final Background background;
  private boolean filled;

  private Announcement(Background background) {
    this.background = background;
  }

  static void whereWanted(Background background) {
    if (Boolean.getBoolean("bangvang.announce")) new Announcement(background).start();
  }

  @Override
  public void handle(long now) {
    if (filled) {
      stop();
      new Group().snapshot(_ -> say(), null, null);
    }
    filled = background.isIdle();
  }

  private static @Nullable Void say() {
    Platform.runLater(() -> Terminal.ofSystem().result("ready"));
    return null;
  }
}
