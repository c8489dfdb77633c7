package vn.bangvang.app.window;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import vn.bangvang.app.settings.Settings;

/// Where the window stood and how large it was when it was closed last.
final class WindowPlace {
  /// So much of a window must be on a screen that somebody can take hold of it.
  private static final double HOLD = 80;

  private final Settings settings;

  WindowPlace(Settings settings) {
    this.settings = settings;
  }

  double width() {
    return number("window.width").orElse(1366.0);
  }

  double height() {
    return number("window.height").orElse(728.0);
  }

  /// A place on a screen that is no longer there is forgotten.
  void restore(Stage stage) {
    stage.setMaximized(settings.text("window.maximized", "true").equals("true"));
    var x = number("window.x");
    var y = number("window.y");
    if (x.isEmpty() || y.isEmpty() || !isOnAScreen(x.get(), y.get())) return;
    stage.setX(x.get());
    stage.setY(y.get());
  }

  private boolean isOnAScreen(double x, double y) {
    var head = new Rectangle2D(x + HOLD, Math.max(0, y), Math.max(1, width() - 2 * HOLD), 1);
    return Screen.getScreens().stream().anyMatch(one -> one.getVisualBounds().intersects(head));
  }

  void keep(Stage stage) {
    settings.keep("window.maximized", String.valueOf(stage.isMaximized()));
    if (stage.isMaximized()) return;
    keep("window.width", stage.getScene().getWidth());
    keep("window.height", stage.getScene().getHeight());
    keep("window.x", stage.getX());
    keep("window.y", stage.getY());
  }

  private void keep(String key, double value) {
    settings.keep(key, String.valueOf(Math.round(value)));
  }

  private Optional<Double> number(String key) {
    try {
      return Optional.of(Double.valueOf(settings.text(key, "")));
    } catch (NumberFormatException unknown) {
      return Optional.empty();
    }
  }
}
