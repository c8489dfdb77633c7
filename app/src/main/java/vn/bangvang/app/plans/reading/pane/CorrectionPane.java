package vn.bangvang.app.plans.reading.pane;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.entry.Points;
import vn.bangvang.app.plans.reading.form.Correction;
import vn.bangvang.app.plans.reading.form.FactForms;
import vn.bangvang.app.plans.reading.found.FactWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.reading.Fact;

/// The form in which one finding is corrected, beneath the record. Enter takes the correction and
/// goes on, Esc leaves what was found as it is.
public final class CorrectionPane {
  private final Label heading = Labels.strong("");
  private final VBox body = Boxes.column("correction-body");
  private final VBox node;
  private final Button take =
      Buttons.of(Action.of("reading.correct.take", Icon.MET, this::take).on("Shortcut+Enter"));
  private final Points points;
  private final Consumer<Fact> corrected;
  private final Runnable left;

  /// None or one.
  private List<Correction> open = List.of();

  public CorrectionPane(Consumer<Fact> corrected, Runnable left) {
    this.corrected = corrected;
    this.left = left;
    var leave = Buttons.of(Action.of("reading.correct.leave", Icon.CLOSE, this::leave));
    node = Boxes.column("correction");
    points = new Points(node);
    node.getChildren()
        .addAll(heading, scrolled(), Boxes.row("foot", take, leave, Boxes.spring(), points.node()));
    node.setId("reading-correction");
    node.managedProperty().bind(node.visibleProperty());
    node.setVisible(false);
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// As high as its fields, as far as there is room.
  private ScrollPane scrolled() {
    var pane = Boxes.scrolling(body);
    pane.prefViewportHeightProperty().bind(body.heightProperty());
    return pane;
  }

  public VBox node() {
    return node;
  }

  public boolean isOpen() {
    return node.isVisible();
  }

  public void open(Fact fact) {
    if (!FactForms.has(fact)) return;
    var correction = FactForms.of(fact);
    open = List.of(correction);
    heading.setText(Words.say("reading.correcting", FactWords.name(fact)));
    body.getChildren().setAll(correction.node());
    node.setVisible(true);
    node.applyCss();
    correction.focus();
  }

  public void close() {
    open = List.of();
    node.setVisible(false);
    body.getChildren().clear();
  }

  private void pressed(KeyEvent event) {
    boolean isField = event.getTarget() instanceof TextInputControl;
    boolean takes = event.getCode() == KeyCode.ENTER && (isField || event.isShortcutDown());
    if (takes) take();
    else if (event.getCode() == KeyCode.ESCAPE) leave();
    else return;
    event.consume();
  }

  /// What is half typed is taken by leaving its field; what is refused stays open.
  private void take() {
    take.requestFocus();
    if (points.node().isVisible()) {
      points.next();
      return;
    }
    var fact = open.getFirst().value();
    close();
    corrected.accept(fact);
  }

  private void leave() {
    close();
    left.run();
  }
}
