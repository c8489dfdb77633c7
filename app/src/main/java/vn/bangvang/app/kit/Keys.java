package vn.bangvang.app.kit;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Keys that several screens share.
public final class Keys {
  public static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

  private Keys() {}

  /// Pressed together with Alt or Ctrl a key belongs to the window, not to what has the focus.
  public static boolean isShortcut(KeyEvent event) {
    return event.isAltDown() || event.isControlDown() || event.isMetaDown();
  }

  /// Carries out the action whose keys were pressed.
  public static void listen(Scene scene, List<Action> actions) {
    for (Action action : actions)
      if (!action.keys().isEmpty())
        scene.getAccelerators().put(KeyCombination.valueOf(action.keys()), action::run);
  }
}
