package vn.bangvang.app.kit.pick;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.stage.Popup;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.words.Words;

/// The list that falls down from a field. It never has the focus: keys move through it from the
/// field.
final class PickList<T> {
  private static final int LINES = 9;
  private static final double LINE_IN_EM = 3.5;
  private final Popup popup = new Popup();
  private final ListView<T> list = new ListView<>();

  PickList(Described<T> described, Consumer<T> chosen) {
    list.getStyleClass().add("pick-list");
    list.setFocusTraversable(false);
    list.setPlaceholder(Labels.muted(Words.say("pick.nothing")));
    describe(described);
    list.setOnMouseClicked(_ -> highlighted().ifPresent(chosen));
    popup.getContent().add(list);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
  }

  void describe(Described<T> described) {
    list.setCellFactory(_ -> new Line<>(described));
  }

  boolean isOpen() {
    return popup.isShowing();
  }

  void close() {
    popup.hide();
  }

  /// One em of the field is what the list is measured in, so that it grows with the scale.
  void open(Node field, List<T> values, double em) {
    list.getItems().setAll(values);
    list.getSelectionModel().clearSelection();
    list.setFixedCellSize(LINE_IN_EM * em);
    Bounds at = field.localToScreen(field.getLayoutBounds());
    if (at == null) return;
    double height = Math.clamp(values.size(), 1, LINES) * LINE_IN_EM * em + 4;
    list.setPrefSize(Math.max(at.getWidth(), 28 * em), height);
    Rectangle2D room = room(at);
    boolean fitsBelow = at.getMaxY() + height <= room.getMaxY();
    double y = fitsBelow ? at.getMaxY() : Math.max(room.getMinY(), at.getMinY() - height);
    double x = Math.clamp(at.getMinX(), room.getMinX(), room.getMaxX() - 20 * em);
    if (isOpen()) popup.setY(y);
    else popup.show(field, x, y);
  }

  private static Rectangle2D room(Bounds at) {
    var screens = Screen.getScreensForRectangle(at.getMinX(), at.getMinY(), 1, 1);
    return (screens.isEmpty() ? Screen.getPrimary() : screens.getFirst()).getVisualBounds();
  }

  Optional<T> highlighted() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  void highlight(int line) {
    if (list.getItems().isEmpty()) return;
    int there = Math.clamp(line, 0, list.getItems().size() - 1);
    list.getSelectionModel().clearAndSelect(there);
    list.scrollTo(Math.max(0, there - LINES / 2));
  }

  void highlight(T value) {
    highlight(list.getItems().indexOf(value));
  }

  /// False while there is nothing to move in.
  boolean moved(int by) {
    if (!isOpen()) return false;
    int now = list.getSelectionModel().getSelectedIndex();
    highlight(now < 0 && by > 0 ? by - 1 : now + by);
    return true;
  }

  List<T> shown() {
    return List.copyOf(list.getItems());
  }

  /// A name, and beneath it what tells it from its namesakes.
  private static final class Line<T> extends ListCell<T> {
    private final Described<T> described;

    Line(Described<T> described) {
      this.described = described;
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T value, boolean empty) {
      super.updateItem(value, empty);
      if (empty || value == null) {
        setGraphic(null);
        return;
      }
      var name = new Label(described.name().apply(value));
      var below = new Label(described.below().apply(value));
      below.getStyleClass().addAll("muted", "small");
      below.setVisible(!below.getText().isEmpty());
      below.managedProperty().bind(below.visibleProperty());
      setGraphic(Boxes.column("pick-line", name, below));
      setAccessibleText(Words.say("pick.line", name.getText(), below.getText()));
    }
  }
}
