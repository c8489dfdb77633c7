package vn.bangvang.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.style.Look;
import vn.bangvang.app.style.Scale;
import vn.bangvang.app.style.Theme;

/// What can be done everywhere in the window.
public final class ShellActions {
  private final ShellModel model;
  private final Look look;

  public ShellActions(ShellModel model, Look look) {
    this.model = model;
    this.look = look;
  }

  Action back() {
    return Action.of("shell.back", Icon.BACK, model.navigation()::back)
        .on("Alt+Left")
        .when(model.navigation().canGoBack());
  }

  Action forward() {
    return Action.of("shell.forward", Icon.FORWARD, model.navigation()::forward)
        .on("Alt+Right")
        .when(model.navigation().canGoForward());
  }

  Action undo() {
    return Action.of("shell.undo", Icon.UNDO, model::undo).on("Shortcut+Z").when(model.canUndo());
  }

  Action redo() {
    return Action.of("shell.redo", Icon.REDO, model::redo)
        .on("Shortcut+Shift+Z")
        .when(model.canRedo());
  }

  Action theme() {
    return Action.of("shell.theme", Icon.DARK, this::nextTheme).on("Shortcut+Shift+L");
  }

  /// Everything that has keys or is found by the search, with going to each of the places.
  public List<Action> all(List<Place> places) {
    var all = new ArrayList<>(List.of(back(), forward(), undo(), redo(), theme()));
    all.add(sized("shell.larger", Icon.ADD, Scale::larger).on("Shortcut+Equals"));
    all.add(sized("shell.smaller", Icon.REMOVE, Scale::smaller).on("Shortcut+Minus"));
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      var going = Action.of(place.word(), place.icon(), () -> model.navigation().go(place));
      all.add(i < 9 ? going.on("Alt+" + (i + 1)) : going);
    }
    return all;
  }

  private Action sized(String word, Icon icon, UnaryOperator<Scale> step) {
    return Action.of(word, icon, () -> look.scale().set(step.apply(look.scale().get())));
  }

  private void nextTheme() {
    look.theme()
        .set(
            switch (look.theme().get()) {
              case LIGHT -> Theme.DARK;
              case DARK -> Theme.CONTRAST;
              case CONTRAST -> Theme.LIGHT;
            });
  }
}
