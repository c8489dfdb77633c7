package vn.bangvang.app.window;

import javafx.animation.AnimationTimer;
import vn.bangvang.app.command.Terminal;
import vn.bangvang.app.work.Background;

/// Says "ready" on standard output when the first screen is filled and drawn; for measuring.
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
      Terminal.ofSystem().result("ready");
    }
    filled = background.isIdle();
  }
}
