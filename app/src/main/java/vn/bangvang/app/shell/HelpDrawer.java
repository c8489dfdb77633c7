package vn.bangvang.app.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.HelpPage;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.words.Words;

/// The page of help for the place where somebody is: beside it where the window is wide, else over
/// its right side, so that no table is squeezed.
final class HelpDrawer {
  /// How many times its own width the drawer leaves for the place beside it.
  private static final double ROOM = 3.6;

  private final BorderPane node = new BorderPane();

  HelpDrawer() {
    node.setId("help-drawer");
    node.getStyleClass().add("drawer");
    node.setMaxWidth(Region.USE_PREF_SIZE);
    node.managedProperty().bind(node.visibleProperty());
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) node.setVisible(false);
        });
    node.setVisible(false);
    var close = Buttons.icon(Action.of("help.close", Icon.CLOSE, () -> node.setVisible(false)));
    node.setTop(
        Boxes.row("page-head", Labels.heading(Words.say("help.title")), Boxes.spring(), close));
  }

  StackPane over(Node place) {
    var both = new StackPane(place, node);
    StackPane.setAlignment(node, Pos.CENTER_RIGHT);
    Runnable arrange = () -> StackPane.setMargin(place, new Insets(0, besides(both), 0, 0));
    both.widthProperty().addListener(_ -> arrange.run());
    node.widthProperty().addListener(_ -> arrange.run());
    node.visibleProperty().addListener(_ -> arrange.run());
    return both;
  }

  private double besides(StackPane both) {
    boolean isWide = both.getWidth() > ROOM * node.getWidth();
    return node.isVisible() && isWide ? node.getWidth() : 0;
  }

  void toggle(String topic) {
    node.setVisible(!node.isVisible());
    follow(topic);
  }

  void follow(String topic) {
    if (node.isVisible()) node.setCenter(HelpPage.of(topic).node());
  }
}
