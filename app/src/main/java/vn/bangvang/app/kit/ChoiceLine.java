package vn.bangvang.app.kit;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import vn.bangvang.app.words.Words;

/// A line of a list that leads somewhere: what it is, and a word about it beneath. It wraps, which
/// a button with a graphic does not.
public final class ChoiceLine extends VBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private final Runnable act;

  private ChoiceLine(String style, Label title, String below, Runnable act) {
    super(title, Labels.muted(below));
    this.act = act;
    getStyleClass().add(style);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(title.getText());
    setOnMouseClicked(_ -> fire());
    setOnKeyPressed(event -> {
      if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.SPACE) return;
      event.consume();
      fire();
    });
  }

  public static ChoiceLine of(String title, String below, Runnable act) {
    return new ChoiceLine("choice-line", Labels.strong(title), below, act);
  }

  /// The same in large: a number, and what it counts.
  public static ChoiceLine card(String number, String counted, Runnable act) {
    var card = new ChoiceLine("card", Labels.title(number), counted, act);
    card.setAccessibleText(Words.say("card.said", number, counted));
    return card;
  }

  public void fire() {
    act.run();
  }

  public void setSelected(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) fire();
    else super.executeAccessibleAction(action, parameters);
  }
}
