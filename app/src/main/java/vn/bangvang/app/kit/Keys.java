package vn.bangvang.app.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Keys that several screens share.
public final class Keys {
  public static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

  public static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
  public static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");

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

  /// A text field keeps the keys of undo and redo to itself; while nothing new stands in it they
  /// are the window's.
  public static void leaveUndo(TextInputControl input, BooleanSupplier hasNothingNew) {
    input.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!hasNothingNew.getAsBoolean()) return;
          for (var keys : List.of(UNDO, REDO))
            if (keys.match(event)) {
              event.consume();
              Optional.ofNullable(input.getScene().getAccelerators().get(keys))
                  .ifPresent(Runnable::run);
            }
        });
  }
}
