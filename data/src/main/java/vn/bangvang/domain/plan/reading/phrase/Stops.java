package vn.bangvang.domain.plan.reading.phrase;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.text.Passage;
import vn.bangvang.domain.shared.text.Folded;

/// Where a name ends: at a word that goes on with the sentence. Written with a capital, the same
/// word belongs to the name: "Bộ Xây dựng", "Ban Tổ chức Tỉnh ủy", "Việt Nam".
public final class Stops {
  /// Words that without accents are also others: "Bộ Phát triển đô thị" does not end at "do".
  private static final Map<String, String> ACCENTED =
      Map.of(
          "do", "do", "giao", "giao", "la", "là", "nam", "năm", "ve", "về", "tu", "từ", "gui",
          "gửi");

  private Stops() {}

  /// The end of the name that begins the text, at most so long.
  public static int end(Passage text, Pattern stops, int longest) {
    Matcher found = text.match(stops);
    int end = Math.min(longest, text.length());
    while (found.find() && found.start() < end) {
      String word = text.text().substring(found.start(), found.end());
      if (!word.startsWith(" ") || goesOn(word.substring(1))) return found.start();
    }
    return end;
  }

  private static boolean goesOn(String words) {
    int blank = words.indexOf(' ');
    String first = blank < 0 ? words : words.substring(0, blank);
    if (Character.isUpperCase(first.charAt(0))) return false;
    String folded = Folded.of(first).text();
    return first.equals(folded) || first.equals(ACCENTED.getOrDefault(folded, first));
  }
}
