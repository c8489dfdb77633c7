package vn.bangvang.app.exchange.word;

import javax.xml.stream.XMLStreamException;
import vn.bangvang.app.exchange.word.part.Elements;

/// Collects what pPr, rPr and tblPr say, in a style or at a place in the text.
final class Properties {
  private static final String HIDDEN_BORDER = "nil|none";

  private String basedOn = "";
  private String font = "";
  private Style.Place place = Style.Place.NOWHERE;
  private Style.Look look = Style.Look.PLAIN;

  /// One element inside of a style.
  void read(String name, Elements in) throws XMLStreamException {
    switch (name) {
      case "basedOn" -> basedOn = in.value();
      case "rPr" -> in.children(inner -> letters(inner, in));
      case "pPr" -> in.children(inner -> paragraph(inner, in));
      case "tblPr" -> in.children(inner -> table(inner, in));
      default -> {}
    }
  }

  private void letters(String name, Elements in) {
    if (name.equals("rFonts")) font = font(in);
    if (name.equals("caps") && in.isOn()) look = Style.Look.CAPITALS;
  }

  private void paragraph(String name, Elements in) throws XMLStreamException {
    if (name.equals("numPr")) place = place(in);
  }

  private void table(String name, Elements in) throws XMLStreamException {
    if (name.equals("tblBorders") && isDrawn(in)) look = Style.Look.BORDERS;
  }

  Style style() {
    return new Style(basedOn, font, place, look);
  }

  static Style.Place place(Elements in) throws XMLStreamException {
    int[] found = {Style.Place.UNSAID, Style.Place.UNSAID};
    in.children(name -> {
      if (name.equals("numId")) found[0] = in.number(0);
      if (name.equals("ilvl")) found[1] = in.number(0);
    });
    return new Style.Place(found[0], found[1]);
  }

  /// The font of the letters beyond ASCII; a font of the theme is none of the old ones.
  static String font(Elements in) {
    if (!in.attribute("hAnsiTheme").isEmpty()) return in.attribute("hAnsiTheme");
    String own = in.attribute("hAnsi");
    return own.isEmpty() ? in.attribute("ascii") : own;
  }

  /// Some of the borders inside can be seen.
  static boolean isDrawn(Elements in) throws XMLStreamException {
    boolean[] drawn = {false};
    in.children(_ -> drawn[0] |= !in.value().matches(HIDDEN_BORDER));
    return drawn[0];
  }
}
