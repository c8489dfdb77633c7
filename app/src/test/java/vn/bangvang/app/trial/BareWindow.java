package vn.bangvang.app.trial;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The least that JavaFX can show: what the program's start is measured against.
final class BareWindow extends AnimationTimer {
  private boolean drawn;

  private BareWindow() {}

  public static void main(String[] args) {
    Platform.startup(() -> {
      var stage = new Stage();
      stage.setScene(new Scene(new Label("Bảng Vàng"), 1366, 728));
      stage.show();
      new BareWindow().start();
    });
  }

  @Override
  public void handle(long now) {
    if (drawn) {
      stop();
      new Group().snapshot(_ -> ready(), null, null);
    }
    drawn = true;
  }

  private static @Nullable Void ready() {
    Platform.runLater(() -> {
      System.out.println("ready");
      if (Boolean.getBoolean("bare.once")) Platform.exit();
    });
    return null;
  }
}
