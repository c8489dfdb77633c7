package vn.bangvang.domain.shared.encoding;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Headlines of the old capital fonts, when their font is no longer known: "CộNG HòA" was typed
/// with capitals where the keyboard has them and drawn with capitals only.
final class Capitals {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern LINE = Pattern.compile("[^\\n]+");
  private static final Pattern TWO_CAPITALS = Pattern.compile("\\p{L}*[A-Z]\\p{Ll}*[A-Z]\\p{L}*");

  private Capitals() {}

  static String restored(String text) {
    return LINE.matcher(text).replaceAll(line -> Matcher.quoteReplacement(line(line.group())));
  }

  private static String line(String line) {
    boolean isHeadline =
        isShouted(line)
            && WORD.matcher(line).results().anyMatch(word -> isShoutedWord(word.group()));
    if (isHeadline) return line.toUpperCase(Locale.ROOT);
    return WORD.matcher(line).replaceAll(word -> word(word.group()));
  }

  private static String word(String word) {
    return isShoutedWord(word) ? word.toUpperCase(Locale.ROOT) : word;
  }

  private static boolean isShoutedWord(String word) {
    return isShouted(word) && TWO_CAPITALS.matcher(word).matches();
  }

  private static boolean isShouted(String text) {
    return text.chars().anyMatch(Letters::isAsciiCapital)
        && text.chars().noneMatch(Letters::isAsciiSmall);
  }
}
