package vn.bangvang.app.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A meaning as colour, icon and word together.
public final class Badge {
  /// The meanings that colours have in this program.
  public enum Meaning {
    MET("met", Icon.MET),
    NOT_MET("not-met", Icon.NOT_MET),
    EXCLUDED("not-met", Icon.EXCLUDED),
    OPEN("open", Icon.OPEN),
    NOT_APPLICABLE("not-applicable", Icon.NOT_APPLICABLE),
    AWARD("award", Icon.AWARDS);

    private final String style;
    private final Icon icon;

    Meaning(String style, Icon icon) {
      this.style = style;
      this.icon = icon;
    }
  }

  private Badge() {}

  public static Label of(Meaning meaning, String text) {
    var label = new Label(text, meaning.icon.node());
    label.getStyleClass().addAll("badge", meaning.style);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
