package vn.bangvang.app.tour;

import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import vn.bangvang.app.kit.ChoiceLine;

/// Does on a scene what a person would do, by the names of the controls, and waits until the screen
/// has settled.
final class Stagehand {
  private final Scene scene;
  private final BooleanSupplier isIdle;

  Stagehand(Scene scene, BooleanSupplier isIdle) {
    this.scene = scene;
    this.isIdle = isIdle;
  }

  void press(String id) {
    act(
        id,
        Node.class,
        node -> {
          if (node instanceof ChoiceLine line) line.fire();
          else ((ButtonBase) node).fire();
        });
  }

  void type(String id, String text) {
    act(
        id,
        TextInputControl.class,
        field -> {
          field.requestFocus();
          field.setText(text);
          field.fireEvent(new ActionEvent());
        });
  }

  void focus(String id) {
    act(id, Node.class, Node::requestFocus);
  }

  /// Presses a combination of keys while that control has the focus.
  void keys(String id, String combination) {
    var keys = (KeyCodeCombination) KeyCombination.valueOf(combination);
    act(id, Node.class, node -> Event.fireEvent(node, pressed(keys)));
  }

  private static KeyEvent pressed(KeyCodeCombination keys) {
    boolean withShift = keys.getShift() == KeyCombination.ModifierValue.DOWN;
    boolean withControl = keys.getShortcut() == KeyCombination.ModifierValue.DOWN;
    return new KeyEvent(
        KeyEvent.KEY_PRESSED, "", "", keys.getCode(), withShift, withControl, false, false);
  }

  void tab(String paneId, int index) {
    act(paneId, TabPane.class, pane -> pane.getSelectionModel().select(index));
  }

  void row(String tableId, int index) {
    act(tableId, TableView.class, table -> table.getSelectionModel().select(index));
  }

  void branch(String treeId, int index) {
    act(treeId, TreeView.class, tree -> tree.getSelectionModel().select(index));
  }

  /// Carries something out on the screen's thread and waits.
  void act(Runnable work) {
    var done = new CompletableFuture<Boolean>();
    Platform.runLater(() -> {
      try {
        work.run();
        done.complete(true);
      } catch (RuntimeException failed) {
        done.completeExceptionally(failed);
      }
    });
    done.join();
    settle();
  }

  private <N extends Node> void act(String id, Class<N> type, Consumer<N> work) {
    act(() -> work.accept(type.cast(find(id))));
  }

  private Node find(String id) {
    return scene.getRoot().lookupAll("#" + id).stream()
        .filter(Stagehand::isShown)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(id));
  }

  private static boolean isShown(Node node) {
    for (Node up = node; up != null; up = up.getParent()) if (!up.isVisible()) return false;
    return true;
  }

  /// Nothing asked is unanswered, and the answers have been laid out.
  void settle() {
    for (int quiet = 0; quiet < 3; ) {
      var pulse = new CompletableFuture<Boolean>();
      Platform.runLater(() -> pulse.complete(isIdle.getAsBoolean()));
      quiet = pulse.join() ? quiet + 1 : 0;
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(15);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
