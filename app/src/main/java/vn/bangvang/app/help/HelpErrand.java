package vn.bangvang.app.help;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import vn.bangvang.app.kit.HelpPage;
import vn.bangvang.app.shell.Errand;
import vn.bangvang.app.shell.Place;
import vn.bangvang.app.words.Words;

/// All pages of help, by the places they are about.
public final class HelpErrand implements Errand {
  private final BorderPane page = new BorderPane();
  private final ListView<Place> topics = new ListView<>();
  private final SplitPane node = new SplitPane(topics, page);

  public HelpErrand(List<Place> places) {
    topics.setId("help-topics");
    topics.setAccessibleText(Words.say("help.topics"));
    topics.getStyleClass().add("side");
    topics.getItems().setAll(places);
    topics.setCellFactory(_ -> new TopicCell());
    topics
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, topic) -> page.setCenter(HelpPage.of(topic.topic()).node()));
    topics.getSelectionModel().select(Place.HELP);
    node.setDividerPositions(0.25);
  }

  @Override
  public Node node() {
    return node;
  }

  /// The name of a place.
  private static final class TopicCell extends ListCell<Place> {
    @Override
    protected void updateItem(@Nullable Place place, boolean empty) {
      super.updateItem(place, empty);
      setText(empty || place == null ? null : Words.say(place.word()));
      setGraphic(empty || place == null ? null : place.icon().node());
    }
  }
}
