package vn.bangvang.app.plans;

import java.io.File;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import vn.bangvang.app.plans.reading.ReadingView;
import vn.bangvang.app.shell.Errand;
import vn.bangvang.app.shell.Place;
import vn.bangvang.app.shell.Spot;

/// The plans of the office, or in their place the document that is being read into one.
public final class PlansErrand implements Errand {
  private final PlansView plans;
  private final ReadingView reading;
  private final StackPane node;

  public PlansErrand(PlansView plans, ReadingView reading) {
    this.plans = plans;
    this.reading = reading;
    node = new StackPane(plans.node(), reading.node());
    plans.node().visibleProperty().bind(reading.node().visibleProperty().not());
    reading
        .node()
        .visibleProperty()
        .addListener((_, _, isOpen) -> {
          if (!isOpen) plans.focus();
        });
    node.setOnDragOver(this::dragged);
    node.setOnDragDropped(this::dropped);
  }

  @Override
  public Node node() {
    return node;
  }

  /// A plan that somebody came for waits behind the document.
  @Override
  public void show(UUID one) {
    plans.show(one);
    reading.remind();
  }

  @Override
  public Spot now(Spot here) {
    return plans.now(here);
  }

  @Override
  public String topic(Place place) {
    return reading.node().isVisible() ? "reading" : place.topic();
  }

  /// A single file; which kind of text it is shows when it is read.
  private void dragged(DragEvent event) {
    if (files(event).size() == 1) event.acceptTransferModes(TransferMode.COPY);
    event.consume();
  }

  private void dropped(DragEvent event) {
    files(event).forEach(file -> reading.open(file.toPath()));
    event.setDropCompleted(true);
    event.consume();
  }

  private static List<File> files(DragEvent event) {
    return event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of();
  }
}
