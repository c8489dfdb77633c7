package vn.bangvang.app.kit;

import javafx.scene.control.Label;

/// Texts on the screen.
public final class Labels {
  private Labels() {}

  public static Label title(String text) {
    return styled(text, "title");
  }

  public static Label heading(String text) {
    return styled(text, "heading");
  }

  public static Label strong(String text) {
    return styled(text, "strong");
  }

  public static Label muted(String text) {
    return styled(text, "muted");
  }

  public static Label plain(String text) {
    return styled(text, "plain");
  }

  private static Label styled(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }
}
