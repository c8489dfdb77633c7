package vn.bangvang.domain.plan.reading.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.text.Passage;

/// Where a name ends: at a word that goes on with the sentence. Written with a capital, the same
/// word belongs to the name: "Bộ Xây dựng", "Ban Tổ chức Tỉnh ủy", "Việt Nam".
public final class Stops {
  private Stops() {}

  /// The end of the name that begins the text, at most so long.
  public static int end(Passage text, Pattern stops, int longest) {
    Matcher found = text.match(stops);
    int end = Math.min(longest, text.length());
    while (found.find() && found.start() < end) {
      boolean isName =
          found.group().startsWith(" ")
              && Character.isUpperCase(text.text().charAt(found.start() + 1));
      if (!isName) return found.start();
    }
    return end;
  }
}
