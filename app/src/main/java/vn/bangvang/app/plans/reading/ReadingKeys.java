package vn.bangvang.app.plans.reading;

import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.bangvang.app.kit.Keys;

/// What the keys do on the reading screen. Those of a button stay with the button.
final class ReadingKeys {
  private final ReadingModel model;
  private final Runnable correct;
  private final Runnable leave;

  ReadingKeys(ReadingModel model, Runnable correct, Runnable leave) {
    this.model = model;
    this.correct = correct;
    this.leave = leave;
  }

  void pressed(KeyEvent event) {
    if (isOfScreen(event) || (!(event.getTarget() instanceof ButtonBase) && isOfLists(event)))
      event.consume();
  }

  private boolean isOfScreen(KeyEvent event) {
    if (Keys.UNDO.match(event)) model.takeBack();
    else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) model.make();
    else if (Keys.isShortcut(event)) return false;
    else return isFunction(event.getCode());
    return true;
  }

  private boolean isFunction(KeyCode code) {
    switch (code) {
      case F2 -> correct.run();
      case F8 -> model.nextOpen();
      case ESCAPE -> leave.run();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean isOfLists(KeyEvent event) {
    if (Keys.isShortcut(event)) return false;
    switch (event.getCode()) {
      case UP -> model.previous();
      case DOWN -> model.next();
      case HOME -> model.look(0);
      case END -> model.look(Integer.MAX_VALUE);
      case ENTER -> model.accept();
      case S, DELETE -> model.skip();
      default -> {
        return false;
      }
    }
    return true;
  }
}
