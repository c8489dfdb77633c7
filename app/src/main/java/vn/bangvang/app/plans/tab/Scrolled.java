package vn.bangvang.app.plans.tab;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.words.Words;

/// The sections of a page under each other.
final class Scrolled {
  private final VBox body = Boxes.column("page-body");
  private final ScrollPane node = Boxes.scrolling(body);

  /// Large letters beside an open list leave less room than a row of fields needs.
  Scrolled() {
    node.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
  }

  Scrolled section(String word, Node... content) {
    body.getChildren().add(Boxes.section(Words.say(word), content));
    return this;
  }

  Scrolled with(Node content) {
    body.getChildren().add(content);
    return this;
  }

  ScrollPane node() {
    return node;
  }
}
