package vn.bangvang.app.kit;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// A line of a list that leads somewhere: what it is, and a word about it beneath. It wraps, which
/// a button with a graphic does not.
public final class ChoiceLine extends VBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private final Runnable act;

  private ChoiceLine(String title, String below, Runnable act) {
    super(Labels.strong(title), Labels.muted(below));
    this.act = act;
    getStyleClass().add("choice-line");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(title);
    setOnMouseClicked(_ -> fire());
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) fire();
    });
  }

  public static ChoiceLine of(String title, String below, Runnable act) {
    return new ChoiceLine(title, below, act);
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
