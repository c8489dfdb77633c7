package vn.bangvang.app.plans.reading.pane;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import vn.bangvang.app.plans.reading.found.Decisions;
import vn.bangvang.app.plans.reading.found.Script;
import vn.bangvang.app.words.Words;

/// The text of a document, of which only the lines that are seen are drawn; what was found stands
/// out, and a click on it tells which it is.
public final class TextPane {
  /// What is to be drawn.
  private record Shown(Script script, Decisions decisions, int current) {}

  private final ListView<Integer> node = new ListView<>();
  private final ObjectProperty<Shown> shown;
  private final IntConsumer chosen;

  public TextPane(IntConsumer chosen) {
    this.chosen = chosen;
    var nothing = new Decisions(List.of());
    shown = new SimpleObjectProperty<>(new Shown(Script.of("", List.of()), nothing, 0));
    node.setId("reading-text");
    node.setAccessibleText(Words.say("reading.text"));
    node.getStyleClass().add("script");
    node.setCellFactory(_ -> new LineCell());
  }

  public ListView<Integer> node() {
    return node;
  }

  /// Another text.
  public void start(Script script, Decisions decisions) {
    shown.set(new Shown(script, decisions, 0));
    var lines = IntStream.range(0, script.size()).boxed().toList();
    node.setItems(FXCollections.observableList(lines));
    node.scrollTo(0);
  }

  public void show(Decisions decisions, int current) {
    shown.set(new Shown(shown.get().script(), decisions, current));
    Sight.show(node, shown.get().script().start(current));
  }

  /// Draws a line anew whenever something is decided.
  private final class LineCell extends WholeCell<Integer> {
    private final MarkedLine line = new MarkedLine();

    LineCell() {
      shown.addListener(_ -> draw());
      line.setOnMouseClicked(this::clicked);
    }

    @Override
    protected void updateItem(@Nullable Integer number, boolean empty) {
      super.updateItem(number, empty);
      setGraphic(empty ? null : line);
      draw();
    }

    private void draw() {
      Integer number = getItem();
      var now = shown.get();
      if (isEmpty() || number == null || number >= now.script().size()) return;
      setAccessibleText(now.script().line(number));
      line.show(now.script().line(number), shades(now, number));
    }

    private static List<MarkedLine.Shade> shades(Shown now, int number) {
      return now.script().marks(number).stream()
          .map(mark ->
              new MarkedLine.Shade(
                  mark.from(),
                  mark.to(),
                  now.decisions().at(mark.finding()).state(),
                  mark.finding() == now.current()))
          .toList();
    }

    private void clicked(MouseEvent event) {
      var now = shown.get();
      int letter = line.letter(new Point2D(event.getX(), event.getY()));
      now.script().at(getIndex(), letter, now.current()).ifPresent(chosen);
    }
  }
}
