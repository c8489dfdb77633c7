package vn.bangvang.domain.shared.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// How every text enters the records: composed, without invisible characters or doubled blanks.
public final class Texts {
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u3000]+");
  private static final Pattern BLANKS_IN_LINE = Pattern.compile("[ \\t\\u00A0\\u2000-\\u200A]+");

  private Texts() {}

  /// One line. Nothing that can be seen is changed, except an Icelandic Ð that stands for Đ.
  public static String line(String text) {
    return BLANKS.matcher(composed(text)).replaceAll(" ").strip();
  }

  /// Several lines: line breaks are kept.
  public static String paragraph(String text) {
    return BLANKS_IN_LINE.matcher(composed(text.replaceAll("\\R", "\n"))).replaceAll(" ").strip();
  }

  /// A title inside a sentence: with a small first letter, unless it begins with an abbreviation.
  public static String continued(String title) {
    int second = title.offsetByCodePoints(0, title.isEmpty() ? 0 : 1);
    boolean isAbbreviated =
        second < title.length() && Character.isUpperCase(title.codePointAt(second));
    if (isAbbreviated) return title;
    return title.substring(0, second).toLowerCase(Locale.ROOT) + title.substring(second);
  }

  private static String composed(String text) {
    String visible = INVISIBLE.matcher(text).replaceAll("");
    return Normalizer.normalize(visible, Normalizer.Form.NFC).replace('Ð', 'Đ');
  }
}
