package vn.bangvang.app.kit;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import vn.bangvang.app.settings.Settings;

/// Keeps where somebody has drawn the edges between the parts of a screen.
public final class SplitMemory {
  private SplitMemory() {}

  /// The pane stands as it was left, or as it usually does.
  public static void of(String name, SplitPane pane, Settings settings, double... usual) {
    pane.setId(name);
    String key = "split." + name;
    pane.setDividerPositions(kept(settings.text(key, ""), usual));
    pane.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          if (isEdge(event)) settings.keep(key, written(pane));
        });
  }

  private static boolean isEdge(MouseEvent event) {
    var node = event.getPickResult().getIntersectedNode();
    return node != null
        && Stream.iterate(node, up -> up != null, Node::getParent)
            .anyMatch(one -> one.getStyleClass().contains("split-pane-divider"));
  }

  private static String written(SplitPane pane) {
    return pane.getDividers().stream()
        .map(edge -> String.format(Locale.ROOT, "%.3f", edge.getPosition()))
        .collect(Collectors.joining(";"));
  }

  /// What cannot be read, or belongs to another number of parts, was never kept.
  private static double[] kept(String text, double[] usual) {
    try {
      double[] read = Stream.of(text.split(";", -1)).mapToDouble(Double::parseDouble).toArray();
      return read.length == usual.length ? read : usual;
    } catch (NumberFormatException damaged) {
      return usual;
    }
  }
}
