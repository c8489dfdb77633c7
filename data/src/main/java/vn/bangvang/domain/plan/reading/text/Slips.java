package vn.bangvang.domain.plan.reading.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What reading machines take for one another in figures: l and I for 1, O for 0.
final class Slips {
  private static final Pattern FIGURE =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?=[lIOo]{0,8}\\d)[\\dlIOo]+(?![\\p{L}\\p{N}])");
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[\\dlIOo]{1,2}[/.-][\\dlIOo]{1,2}[/.-][\\dlIOo]{4}(?![\\p{L}\\p{N}])");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:[Oo][lI\\d]|[lI1]O{1,2})(?=\\s*(?:%|tập thể|cá nhân|bộ ))");

  private static final Pattern QUARTER = Pattern.compile("(?<=[Qq]uý )[lIV]{1,3}(?![\\p{L}])");

  private Slips() {}

  static Passage mended(Passage line) {
    String text = line.text();
    if (!hasDigitLike(text)) return line;
    String mended = text;
    for (Pattern pattern : new Pattern[] {FIGURE, DATE, COUNTED})
      mended = pattern.matcher(mended).replaceAll(Slips::digits);
    mended = QUARTER.matcher(mended).replaceAll(found -> found.group().replace('l', 'I'));
    return mended.equals(text) ? line : line.reworded(mended);
  }

  private static boolean hasDigitLike(String text) {
    return text.chars().anyMatch(c -> c == 'l' || c == 'I' || c == 'O' || c == 'o');
  }

  private static String digits(MatchResult found) {
    return found.group().replaceAll("[lI]", "1").replaceAll("[Oo]", "0");
  }
}
