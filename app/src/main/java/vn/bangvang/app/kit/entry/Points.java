package vn.bangvang.app.kit.entry;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.words.Words;

/// How many fields of a form say that something is wrong; pressed, it leads to one after another,
/// as F8 does from within the form.
public final class Points {
  private final Parent form;
  private final Button node = new Button("", Icon.WARNING.node());

  public Points(Parent form) {
    this.form = form;
    node.setId("points");
    node.getStyleClass().addAll("points", Styles.FLAT);
    node.setTooltip(new Tooltip(Words.say("points.tip")));
    node.setOnAction(_ -> next());
    node.managedProperty().bind(node.visibleProperty());
    form.addEventHandler(Field.JUDGED, _ -> count());
    form.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    count();
  }

  public Node node() {
    return node;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() != KeyCode.F8 || refused().isEmpty()) return;
    event.consume();
    next();
  }

  /// In the order in which the fields stand; a field that is not shown asks for nothing.
  private List<Field> refused() {
    return form.lookupAll(".field").stream()
        .filter(Node::isVisible)
        .map(Node::getUserData)
        .filter(Field.class::isInstance)
        .map(Field.class::cast)
        .filter(Field::isRefused)
        .toList();
  }

  private void count() {
    int points = refused().size();
    node.setVisible(points > 0);
    node.setText(Words.say("points.count", points));
    node.setAccessibleText(node.getText());
  }

  /// Goes to the next of them.
  public void next() {
    var all = refused();
    if (all.isEmpty()) return;
    int at = all.indexOf(all.stream().filter(Field::isFocused).findFirst().orElse(all.getLast()));
    all.get((at + 1) % all.size()).focus();
  }
}
