package vn.bangvang.app.exchange.source;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// The last step of every way in: composed letters, one kind of line break, nothing invisible.
public final class Tidy {
  private static final Pattern BREAK = Pattern.compile("\r\n?|[\u000B\f\u0085\u2028\u2029]");
  private static final Pattern HYPHENATED = Pattern.compile("(?<=\\p{L})\u00AD[ \\t]*\n[ \\t]*");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\n\t]]|[\uFFFE\uFFFF]");
  private static final Pattern BLANK = Pattern.compile("[\\p{Zs}]");
  private static final Pattern END_OF_LINE = Pattern.compile("(?<![ \\t])[ \\t]++(?=\n|$)");
  private static final Pattern MANY_LINES = Pattern.compile("\n{4,}");

  /// Bullets out of symbol fonts, which have no letters.
  private static final Pattern BULLET = Pattern.compile("[\uF000-\uF0FF]");

  private Tidy() {}

  public static String text(String raw) {
    String lines = BREAK.matcher(raw).replaceAll("\n");
    String whole = HYPHENATED.matcher(lines).replaceAll("");
    String seen = INVISIBLE.matcher(BULLET.matcher(whole).replaceAll("-")).replaceAll("");
    String even = BLANK.matcher(seen).replaceAll(" ").replace('Ð', 'Đ');
    String ended = END_OF_LINE.matcher(even).replaceAll("");
    String composed = Normalizer.normalize(ended, Normalizer.Form.NFC);
    return MANY_LINES.matcher(composed).replaceAll("\n\n\n").strip();
  }
}
