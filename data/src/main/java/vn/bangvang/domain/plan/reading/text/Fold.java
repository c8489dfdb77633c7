package vn.bangvang.domain.plan.reading.text;

import java.text.Normalizer;

/// Letters without accents and case, one for one, so that what is found in the folded text stands
/// at the same place in the text. The two ways of placing a tone are the same when folded.
final class Fold {
  private static final char FIRST = '\u00c0';
  private static final char LAST = '\u1eff';
  private static final char[] PLAIN = table();
  private static final String DASHES = "‐‑‒–—−";
  private static final String QUOTES = "“”„‟«»″";

  private Fold() {}

  static String of(String text) {
    var folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) folded[i] = letter(text.charAt(i));
    return new String(folded);
  }

  private static char letter(char c) {
    if (c < 'A') return c;
    if (c <= 'z') return Character.toLowerCase(c);
    if (c >= FIRST && c <= LAST) return PLAIN[c - FIRST];
    return sign(c);
  }

  private static char sign(char c) {
    if (DASHES.indexOf(c) >= 0) return '-';
    if (QUOTES.indexOf(c) >= 0) return '"';
    return Character.toLowerCase(c);
  }

  private static char[] table() {
    var plain = new char[LAST - FIRST + 1];
    for (int i = 0; i < plain.length; i++) {
      char c = (char) (FIRST + i);
      char bare = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
      plain[i] = c == 'đ' || c == 'Đ' ? 'd' : Character.toLowerCase(bare);
    }
    return plain;
  }
}
