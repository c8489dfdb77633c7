package vn.bangvang.app.documents.plan;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Breaks a name or a title that is too long for one line where it is read: before a place, a year
/// or a word that joins; the lines as even as that allows.
final class Breaks {
  private static final Pattern HINGE =
      Pattern.compile(
          " (?=(?:tỉnh|thành phố|thị xã|thị trấn|quận|huyện|phường|xã(?! hội)|và|của|tại|trong|trên"
              + "|về|đến|năm|giai đoạn) )",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BLANK = Pattern.compile(" ");

  private Breaks() {}

  static String within(int room, String text) {
    if (text.length() <= room) return text;
    var places = places(HINGE, text);
    if (places.isEmpty()) places = places(BLANK, text);
    return places.stream()
        .min(Comparator.comparingInt(at -> Math.max(at, text.length() - at - 1)))
        .map(
            at -> within(room, text.substring(0, at)) + "\n" + within(room, text.substring(at + 1)))
        .orElse(text);
  }

  private static List<Integer> places(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::start).toList();
  }
}
