package vn.bangvang.app.kit;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;

/// Buttons of actions.
public final class Buttons {
  private Buttons() {}

  public static Button of(Action action) {
    return dressed(new Button(action.text(), action.icon().node()), action);
  }

  /// The one button of a screen that does what the screen is for.
  public static Button primary(Action action) {
    var button = of(action);
    button.getStyleClass().add(Styles.ACCENT);
    return button;
  }

  /// Primary as long as nothing else on the screen is. The button holds the condition, which nobody
  /// else may do.
  public static Button primaryWhile(Action action, ObservableBooleanValue isFirst) {
    var button = of(action);
    Runnable dress =
        () -> {
          button.getStyleClass().remove(Styles.ACCENT);
          if (isFirst.get()) button.getStyleClass().add(Styles.ACCENT);
        };
    isFirst.addListener(_ -> dress.run());
    button.getProperties().put(Styles.ACCENT, isFirst);
    dress.run();
    return button;
  }

  /// Several things to choose from behind one icon.
  public static MenuButton choices(Action what, List<MenuItem> items) {
    var button = new MenuButton("", what.icon().node(), items.toArray(MenuItem[]::new));
    button.setId(what.id());
    button.setAccessibleText(what.plainText());
    button.setTooltip(new Tooltip(what.tip()));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "choices");
    return button;
  }

  /// Only the icon; its text is in the tip and for those who do not see.
  public static Button icon(Action action) {
    var button = dressed(new Button("", action.icon().node()), action);
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    return button;
  }

  public static MenuItem menuItem(Action action) {
    var item = new MenuItem(action.text(), action.icon().node());
    item.setId(action.id());
    item.setOnAction(_ -> action.run());
    item.disableProperty().bind(Bindings.not(action.possible()));
    if (!action.keys().isEmpty()) item.setAccelerator(KeyCombination.valueOf(action.keys()));
    return item;
  }

  private static Button dressed(Button button, Action action) {
    button.setId(action.id());
    button.setMnemonicParsing(true);
    button.setOnAction(_ -> action.run());
    button.setAccessibleText(action.plainText());
    button.setTooltip(new Tooltip(action.tip()));
    button.disableProperty().bind(Bindings.not(action.possible()));
    return button;
  }
}
