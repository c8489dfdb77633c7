package vn.bangvang.app.plans.reading;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.words.Words;

/// Asks before decisions are thrown away, for they are kept nowhere else.
final class Leaving {
  private final Label question = Labels.plain("");
  private final Button stay;
  private final HBox node;
  private final Runnable stayed;

  Leaving(Runnable leave, Runnable stayed) {
    this.stayed = stayed;
    stay = Buttons.of(Action.of("reading.stay", Icon.BACK, this::stay));
    var go = Buttons.of(Action.of("reading.leave.anyway", Icon.REMOVE, leave));
    node = Boxes.row("banner", Icon.WARNING.node(), Boxes.growing(question), stay, go);
    node.setId("reading-leaving");
    node.managedProperty().bind(node.visibleProperty());
    node.setVisible(false);
    node.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ESCAPE) return;
          event.consume();
          stay();
        });
  }

  HBox node() {
    return node;
  }

  void ask(int decided) {
    question.setText(Words.say("reading.leave.ask", decided));
    node.setVisible(true);
    stay.requestFocus();
  }

  void close() {
    node.setVisible(false);
  }

  private void stay() {
    close();
    stayed.run();
  }
}
