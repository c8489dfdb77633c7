package vn.bangvang.domain.shared.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A text as it is searched: lower case, no accents, đ as d.
public record Folded(String text) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  public static Folded of(String text) {
    String apart = Normalizer.normalize(Texts.line(text), Normalizer.Form.NFD);
    String bare = MARKS.matcher(apart).replaceAll("");
    return new Folded(bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT));
  }

  /// "nguyen van thanh" gives "nvt".
  public String initials() {
    return Stream.of(NOT_WORD.split(text))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }
}
