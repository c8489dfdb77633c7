package vn.bangvang.app.shell;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.HelpPage;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.words.Words;

/// The page of help for the place where somebody is, beside it.
final class HelpDrawer {
  private final BorderPane node = new BorderPane();

  HelpDrawer() {
    node.setId("help-drawer");
    node.getStyleClass().add("side");
    node.setPrefWidth(360);
    node.managedProperty().bind(node.visibleProperty());
    node.setVisible(false);
    var close = Buttons.icon(Action.of("help.close", Icon.CLOSE, () -> node.setVisible(false)));
    node.setTop(
        Boxes.row("page-head", Labels.heading(Words.say("help.title")), Boxes.spring(), close));
  }

  Node node() {
    return node;
  }

  void toggle(Place place) {
    node.setVisible(!node.isVisible());
    follow(place);
  }

  void follow(Place place) {
    if (node.isVisible()) node.setCenter(HelpPage.of(place.topic()).node());
  }
}
