package vn.bangvang.app.kit.entry;

import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.words.Words;

/// A control under its label, with what is wrong beneath it.
public final class Field {
  /// Told up through the form whenever a field has been judged.
  static final EventType<Event> JUDGED = new EventType<>(Event.ANY, "FIELD_JUDGED");

  private final Label refusal = new Label();
  private final Control control;
  private final VBox node;

  public Field(String word, Control control) {
    this.control = control;
    var label = new Label(Words.say(word));
    label.setMnemonicParsing(true);
    label.setLabelFor(control);
    label.getStyleClass().addAll("field-name", "muted", "small");
    control.setId(word.replace('.', '-'));
    control.setAccessibleText(Words.say(word).replace("_", ""));
    control.setMaxWidth(Double.MAX_VALUE);
    refusal.getStyleClass().add("refusal");
    refusal.setWrapText(true);
    refusal.managedProperty().bind(refusal.visibleProperty());
    refusal.setVisible(false);
    node = Boxes.column("field", label, control, refusal);
    node.setUserData(this);
    HBox.setHgrow(node, Priority.ALWAYS);
  }

  public VBox node() {
    return node;
  }

  public void refuse(String because) {
    refusal.setText(because);
    refusal.setVisible(!because.isEmpty());
    node.pseudoClassStateChanged(PseudoClass.getPseudoClass("error"), !because.isEmpty());
    Event.fireEvent(node, new Event(JUDGED));
  }

  public boolean isRefused() {
    return refusal.isVisible();
  }

  void focus() {
    control.requestFocus();
  }

  boolean isFocused() {
    return control.isFocused();
  }
}
