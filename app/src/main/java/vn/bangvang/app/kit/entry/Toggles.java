package vn.bangvang.app.kit.entry;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A few alternatives side by side, of which one or none is chosen.
public final class Toggles<T> {
  private final HBox node = new HBox();
  private final ToggleGroup group = new ToggleGroup();
  private Consumer<T> taker = _ -> {};
  private boolean showing;

  public Toggles(String id) {
    node.setId(id);
    node.setMinWidth(Region.USE_PREF_SIZE);
    node.setAlignment(Pos.CENTER_LEFT);
    group
        .selectedToggleProperty()
        .addListener((_, before, now) -> {
          if (showing) return;
          if (now == null) choose(before);
          else tell(now);
        });
  }

  public Toggles<T> offer(T value, String text) {
    var button = new ToggleButton(text);
    button.setUserData(value);
    button.setToggleGroup(group);
    button.setAccessibleText(text);
    button.setId(node.getId() + "-" + node.getChildren().size());
    node.getChildren().add(button);
    dress();
    return this;
  }

  public Toggles<T> takenBy(Consumer<T> consumer) {
    taker = consumer;
    return this;
  }

  public void show(Optional<T> value) {
    showing = true;
    group.getToggles().forEach(one -> one.setSelected(isFor(one, value)));
    showing = false;
  }

  public HBox node() {
    return node;
  }

  /// What is chosen cannot be taken back by a second click.
  private void choose(Toggle toggle) {
    showing = true;
    toggle.setSelected(true);
    showing = false;
  }

  private static <T> boolean isFor(Toggle toggle, Optional<T> value) {
    return value.isPresent() && value.get().equals(toggle.getUserData());
  }

  @SuppressWarnings("unchecked")
  private void tell(Toggle chosen) {
    taker.accept((T) chosen.getUserData());
  }

  private void dress() {
    var buttons = node.getChildren();
    for (Node button : buttons)
      button.getStyleClass().removeAll(Styles.LEFT_PILL, Styles.CENTER_PILL, Styles.RIGHT_PILL);
    if (buttons.size() < 2) return;
    buttons.forEach(button -> button.getStyleClass().add(Styles.CENTER_PILL));
    buttons.getFirst().getStyleClass().set(lastStyle(buttons.getFirst()), Styles.LEFT_PILL);
    buttons.getLast().getStyleClass().set(lastStyle(buttons.getLast()), Styles.RIGHT_PILL);
  }

  private static int lastStyle(Node button) {
    return button.getStyleClass().size() - 1;
  }
}
