package vn.bangvang.domain.plan.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The lines of a document as they were meant: without blank lines, page numbers, marks of the
/// digital signature.
public final class Lines {
  /// About 280 pages; what comes after is not read.
  public static final int LONGEST = 700_000;

  private static final Pattern NOISE =
      Pattern.compile(
          "[-–—\\s]*(?:trang|page)?\\s*\\d{1,4}\\s*(?:/\\s*\\d{1,4})?[-–—\\s]*"
              + "|[-_=*~.·–—―\\s]{2}|[~.·\\s]{3,}|[_*=.]|(?:\\S{1,400}\\.(?:aspx|html?|php)\\s?)+"
              + "|(?:ky boi|nguoi ky|thoi gian ky|ngay ky|email|co quan)\\s?:.{0,200}");

  private static final int LONGEST_LINE = 20_000;

  private Lines() {}

  public static List<Passage> of(String original) {
    int length = Math.min(original.length(), LONGEST);
    List<Passage> lines = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= length; at++) {
      if (at < length && !isBreak(original.charAt(at))) continue;
      add(lines, Cleaning.line(original, from, at));
      from = at + 1;
    }
    return lines;
  }

  /// A row of a table may begin with an empty cell; any other line begins with its text.
  private static boolean isRow(Passage line) {
    return line.text().chars().filter(c -> c == '\t').count() > 2;
  }

  private static boolean isNoise(Passage line) {
    return line.length() < 400 && line.match(NOISE).matches();
  }

  private static void add(List<Passage> lines, Passage cleaned) {
    Passage bounded = cleaned.sub(0, Math.min(cleaned.length(), LONGEST_LINE));
    Passage mended = Slips.mended(Markup.removed(Markup.removed(bounded)));
    Passage line = isRow(mended) ? mended : mended.stripped();
    if (!line.isEmpty() && !isNoise(line)) lines.add(line);
  }

  private static boolean isBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000b'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }
}
