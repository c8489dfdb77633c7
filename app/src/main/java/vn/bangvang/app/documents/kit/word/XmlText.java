package vn.bangvang.app.documents.kit.word;

import java.text.Normalizer;

/// Text on its way into XML.
public final class XmlText {
  private XmlText() {}

  /// Nothing to be seen: a no-break space counts as a blank too.
  public static boolean isBlank(String text) {
    return text.codePoints().allMatch(XmlText::isBlank);
  }

  private static boolean isBlank(int letter) {
    return Character.isWhitespace(letter)
        || Character.isSpaceChar(letter)
        || Character.getType(letter) == Character.FORMAT;
  }

  public static void escape(String text, StringBuilder into) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '&' -> into.append("&amp;");
        case '<' -> into.append("&lt;");
        case '>' -> into.append("&gt;");
        case '"' -> into.append("&quot;");
        case '\r' -> into.append("&#xD;");
        default -> into.append(letter);
      }
    }
  }

  public static void escapeAttribute(String text, StringBuilder into) {
    int start = into.length();
    escape(text, into);
    for (int i = start; i < into.length(); i++) {
      char letter = into.charAt(i);
      if (letter == '\t' || letter == '\n')
        into.replace(i, i + 1, letter == '\t' ? "&#x9;" : "&#xA;");
    }
  }

  /// Composed, with one kind of line break and without what XML cannot hold.
  public static String clean(String text) {
    var kept = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .codePoints()
        .map(XmlText::line)
        .filter(XmlText::isAllowed)
        .forEach(kept::appendCodePoint);
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  private static int line(int letter) {
    boolean breaks = letter == '\r' || letter == '\u000B' || letter == 0x2028 || letter == 0x2029;
    return breaks ? '\n' : letter;
  }

  private static boolean isAllowed(int letter) {
    if (letter < 0x20) return letter == '\t' || letter == '\n';
    return letter < 0xD800 || (letter > 0xDFFF && letter < 0xFFFE) || letter > 0xFFFF;
  }
}
