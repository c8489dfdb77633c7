package vn.bangvang.app.window;

import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.style.Look;
import vn.bangvang.app.style.Scale;
import vn.bangvang.app.style.Theme;

/// While the file is being opened the screen's thread would only wait: it dresses controls that
/// nobody sees, and those of the office find the sheets read and their letters known.
final class Rehearsal {
  private Rehearsal() {}

  static void in(Theme theme, Scale scale) {
    var frame = new HBox();
    new Look(theme, scale).dress(new Scene(frame));
    frame
        .getChildren()
        .addAll(
            new ToggleButton("", Icon.BRAND.node()),
            Buttons.icon(Action.of("shell.help", Icon.HELP, () -> {})),
            new TextField(),
            new ComboBox<>(),
            Boxes.scrolling(Boxes.section("", Labels.plain(""))));
    frame.applyCss();
    frame.layout();
  }
}
