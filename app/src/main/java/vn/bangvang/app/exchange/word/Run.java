package vn.bangvang.app.exchange.word;

import java.util.ArrayList;
import java.util.List;
import vn.bangvang.app.exchange.source.Shape;
import vn.bangvang.app.exchange.word.part.Elements;

/// How a stretch of letters looks, where that changes what it says.
final class Run {
  private final Styles styles;
  private final String paragraphStyle;
  private final List<Shape> own = new ArrayList<>();
  private String style = "";
  private String font = "";
  private boolean isHidden;

  Run(Styles styles, String paragraphStyle) {
    this.styles = styles;
    this.paragraphStyle = paragraphStyle;
  }

  void look(String name, Elements in) {
    switch (name) {
      case "rStyle" -> style = in.value();
      case "rFonts" -> font = Properties.font(in);
      case "vanish" -> isHidden = in.isOn();
      case "caps" -> own.add(in.isOn() ? Shape.CAPITALS : Shape.AS_TYPED);
      default -> {}
    }
  }

  boolean isHidden() {
    return isHidden;
  }

  String font() {
    if (!font.isEmpty()) return font;
    return styles.fontOfLetters(style, styles.fontOfParagraph(paragraphStyle));
  }

  Shape shape() {
    if (!own.isEmpty()) return own.getLast();
    boolean isStyled = styles.isInCapitals(style) || styles.isInCapitals(paragraphStyle);
    return isStyled ? Shape.CAPITALS : Shape.AS_TYPED;
  }
}
