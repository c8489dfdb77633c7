package vn.bangvang.domain.plan.reading.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.text.Passage;

/// The sign at the beginning of a line: its kind, its bare label and where the text after it
/// begins.
record Mark(Marker marker, String label, int end) {
  private static final Mark NONE = new Mark(Marker.PLAIN, "", 0);
  private static final String S = "[ \\t\\u2003]";

  /// "2- 100% văn bản", "1- 02 sáng kiến": no range begins with such a figure.
  private static final String AMOUNT =
      "[-–—]" + S + "+(?=0\\d\\b|\\d{1,3}(?:[.,]\\d+)?" + S + "?%)";

  private record Shape(Marker marker, Pattern pattern) {
    Shape(Marker marker, String pattern) {
      this(marker, Pattern.compile(pattern));
    }
  }

  private static final List<Shape> SHAPES =
      List.of(
          new Shape(
              Marker.PART,
              "(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)"
                  + S
                  + "((?:THỨ|thứ)"
                  + S
                  + "\\p{L}{2,4}|[IVXLl1]{1,6}|\\d{1,2})(?:[.:)/-]|"
                  + S
                  + "|$)"
                  + S
                  + "*"),
          new Shape(
              Marker.ROMAN,
              "([IVX]{1,6}|l{1,3}|Il|lI|lV)"
                  + S
                  + "?(?:[.):]|[-–—/](?!\\d))"
                  + S
                  + "*(?=\\P{Ll}|$)"),
          new Shape(
              Marker.ARTICLE, "(?:Điều|ĐIỀU)" + S + "(\\d{1,2})(?:[.:)]|" + S + "*$)" + S + "*"),
          new Shape(
              Marker.DOTTED_DEEPER,
              "(\\d{1,2}(?:\\.\\d{1,2}){2,5})(?:(?:[.):-]"
                  + S
                  + "*|"
                  + S
                  + "+)(?=[^\\d\\s])|"
                  + AMOUNT
                  + ")"),
          new Shape(
              Marker.DOTTED,
              "(\\d{1,2}\\.\\d{1,2})(?:(?:[.):-]"
                  + S
                  + "*|"
                  + S
                  + "+)(?=[^\\d\\s%])|"
                  + AMOUNT
                  + ")"),
          new Shape(
              Marker.NUMBER,
              "(\\d{1,2})"
                  + S
                  + "?(?:(?:[.)](?!\\d)"
                  + S
                  + "*|[-–—/:]"
                  + S
                  + "+)(?=\\D|$)|"
                  + AMOUNT
                  + ")"),
          new Shape(Marker.UPPER, "([A-HĐ])(?:[.)]|[-–—]" + S + ")" + S + "*(?=\\S{2}|$)"),
          new Shape(
              Marker.LETTER_DEEPER,
              "(?:([a-zđ]\\d(?:\\.\\d)?)[).]|\\((\\d{1,2}|[a-zđ]|[ivx]{1,4})\\))"
                  + S
                  + "*(?=[^\\p{Ll}\\d]|\\p{Ll}{2}|$)"),
          new Shape(
              Marker.LETTER,
              "([a-zđ]\\d?(?:\\.\\d)?)(?:[).]|"
                  + S
                  + "?[-–—/]"
                  + S
                  + ")"
                  + S
                  + "*(?=[^\\p{Ll}\\d]|\\p{Ll}{2}|$)"),
          new Shape(Marker.DASH, "[-–—−‐‑‒―]" + S + "*(?=\\S|$)"),
          new Shape(Marker.PLUS, "\\+" + S + "*(?=\\S|$)"),
          new Shape(
              Marker.DOT,
              "(?:[•●▪◦·∙■□➢➤►✓❖§◆○*\\uf000-\\uf0ff]" + S + "*|o" + S + "+(?=\\p{Lu}))(?=\\S|$)"));

  static Mark of(Passage line) {
    Mark first = at(line.text(), 0);
    if (!first.marker().isBullet()) return first;
    Mark inner = at(line.text(), first.end());
    return inner.marker().isLabelled() && inner.marker() != Marker.UPPER ? inner : first;
  }

  private static Mark at(String text, int from) {
    for (Shape shape : SHAPES) {
      Matcher found = shape.pattern().matcher(text).region(from, text.length());
      if (found.lookingAt()) return new Mark(shape.marker(), label(found), found.end());
    }
    return NONE;
  }

  private static String label(Matcher found) {
    for (int group = 1; group <= found.groupCount(); group++)
      if (found.group(group) != null) return found.group(group);
    return "";
  }
}
