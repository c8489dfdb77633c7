package vn.bangvang.app.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.Notices.Notice;

/// What has to be told, at the foot of the window: a refusal or a success for a while, a problem
/// until it is put away.
final class NoticeBoard {
  private static final Duration SHOWN_FOR = Duration.seconds(8);
  private final VBox node = Boxes.column("notices");

  NoticeBoard() {
    node.setPickOnBounds(false);
    node.setAlignment(Pos.BOTTOM_CENTER);
    node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  VBox node() {
    return node;
  }

  void tell(Notice notice) {
    switch (notice) {
      case Notice.Refusal(var because) -> forAWhile(card(Icon.WARNING, "refused", because));
      case Notice.Success(var sentence) -> forAWhile(card(Icon.SAVED, "succeeded", sentence));
      case Notice.Written(var sentence, var folder) ->
          forAWhile(offering(card(Icon.SAVED, "succeeded", sentence), folder));
      case Notice.Caution(var sentence) -> forAWhile(card(Icon.WARNING, "warned", sentence));
      case Notice.Trouble(var problem) ->
          card(
              Icon.WARNING,
              "failed",
              problem.sentence(),
              Labels.plain(problem.advice()),
              Labels.muted(Words.say("problem.reference", problem.reference())));
    }
  }

  private HBox card(Icon icon, String style, String text, Node... more) {
    var label = Labels.strong(text);
    label.setId("notice-" + style);
    var said = Boxes.column("said", label);
    said.getChildren().addAll(more);
    var card = Boxes.row("notice", icon.node(), Boxes.growing(said));
    card.getStyleClass().add(style);
    card.setAccessibleText(text);
    card.getChildren()
        .add(
            Buttons.icon(
                Action.of("notice.close", Icon.CLOSE, () -> node.getChildren().remove(card))));
    node.getChildren().add(card);
    return card;
  }

  /// The way to what was written stands before the button that puts the card away.
  private static HBox offering(HBox card, Runnable folder) {
    var children = card.getChildren();
    var open = Buttons.of(Action.of("notice.folder", Icon.FOLDER, folder));
    open.setMinWidth(Region.USE_PREF_SIZE);
    children.add(children.size() - 1, open);
    return card;
  }

  private void forAWhile(HBox card) {
    var pause = new PauseTransition(SHOWN_FOR);
    pause.setOnFinished(_ -> node.getChildren().remove(card));
    pause.play();
  }
}
