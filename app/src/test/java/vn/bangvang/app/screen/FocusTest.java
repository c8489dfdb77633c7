package vn.bangvang.app.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bangvang.app.shell.Place;

/// What holds for every place of the program, whoever builds it.
class FocusTest extends ScreenTest {
  @ParameterizedTest
  @EnumSource(
      value = Place.class,
      mode = EXCLUDE,
      names = {"AWARDS", "TASKS", "REPORTS", "HISTORY"})
  void everyControlIsNamedForThoseWhoDoNotSee(Place place) {
    go(place);
    var nameless = controls().stream().filter(one -> name(one).isBlank()).toList();
    assertThat(nameless).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Place.class,
      mode = EXCLUDE,
      names = {"AWARDS", "TASKS", "REPORTS", "HISTORY"})
  void tabReachesEveryControl(Place place) {
    go(place);
    robot.interact(() -> find("shell-search").requestFocus());
    var reached = reachedByTab();
    var missed = controls().stream().filter(one -> !isReached(one, reached)).toList();
    assertThat(missed).isEmpty();
  }

  /// Of a group of toggles one is reached by Tab, the others from there by the arrow keys.
  private static boolean isReached(Node control, Set<Node> reached) {
    if (reached.contains(control)) return true;
    return control instanceof Toggle toggle
        && toggle.getToggleGroup() != null
        && toggle.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
  }

  @ParameterizedTest
  @EnumSource(
      value = Place.class,
      mode = EXCLUDE,
      names = {"AWARDS", "TASKS", "REPORTS", "HISTORY"})
  void everyIconButtonHasATip(Place place) {
    go(place);
    var without =
        controls().stream()
            .filter(one -> one instanceof ButtonBase button && isIconOnly(button))
            .filter(one -> tip((ButtonBase) one).isBlank())
            .toList();
    assertThat(without).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Place.class,
      mode = EXCLUDE,
      names = {"AWARDS", "TASKS", "REPORTS", "HISTORY"})
  void noTwoControlsOnAScreenHaveOneName(Place place) {
    go(place);
    var ids = controls().stream().map(Node::getId).filter(id -> id != null).toList();
    assertThat(ids).doesNotHaveDuplicates();
  }

  /// From the search on, around the whole window and back.
  private Set<Node> reachedByTab() {
    var reached = new LinkedHashSet<Node>();
    for (int steps = 0; steps < 400; steps++) {
      Node now = scene().getFocusOwner();
      if (!reached.add(now) && now.equals(reached.getFirst())) break;
      robot.interact(() -> tab(now));
    }
    return reached;
  }

  /// Ctrl+Tab leaves what keeps a plain Tab for itself.
  private void tab(Node from) {
    boolean keepsTab = from instanceof TextArea;
    var event =
        new KeyEvent(KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, false, keepsTab, false, false);
    Event.fireEvent(from, event);
  }

  /// The controls that somebody could use now: shown, not disabled, meant to have the focus.
  private List<Node> controls() {
    var all = new ArrayList<Node>();
    collect(scene().getRoot(), all);
    return all;
  }

  private static void collect(Parent parent, List<Node> found) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (!child.isVisible() || child.isDisabled()) continue;
      if (child.isFocusTraversable()) found.add(child);
      boolean isWhole = child instanceof Control && !holdsOthers(child);
      if (child instanceof Parent inside && !isWhole) collect(inside, found);
    }
  }

  private static boolean holdsOthers(Node control) {
    return control instanceof TabPane
        || control instanceof SplitPane
        || control instanceof ScrollPane;
  }

  private static String name(Node control) {
    if (control.getAccessibleText() != null) return control.getAccessibleText();
    return switch (control) {
      case Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
      case TextInputControl _ -> "";
      case TabPane _ -> "tabs name themselves";
      default -> "";
    };
  }

  private static boolean isIconOnly(ButtonBase button) {
    return button.getGraphic() != null && button.getText().isEmpty();
  }

  private static String tip(ButtonBase button) {
    Tooltip tooltip = button.getTooltip();
    return tooltip == null || tooltip.getText() == null ? "" : tooltip.getText();
  }
}
