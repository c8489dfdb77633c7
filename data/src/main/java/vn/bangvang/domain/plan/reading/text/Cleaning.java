package vn.bangvang.domain.plan.reading.text;

import java.text.Normalizer;
import java.util.Arrays;

/// One line of the original, character by character: composed, without invisible characters, blanks
/// made single; a wide gap between columns is kept as an em space, a tab as a tab.
final class Cleaning {
  private static final int GAP = 4;
  private final String original;
  private final StringBuilder text;
  private int[] starts;
  private int[] ends;
  private int blanks;
  private int tabs;

  private Cleaning(String original, int size) {
    this.original = original;
    text = new StringBuilder(size);
    starts = new int[size];
    ends = new int[size];
  }

  static Passage line(String original, int from, int to) {
    var cleaning = new Cleaning(original, to - from + 1);
    for (int at = from; at < to; ) at = cleaning.take(at, to);
    return cleaning.done();
  }

  private int take(int at, int to) {
    char c = original.charAt(at);
    if (isInvisible(c)) return at + 1;
    if (isBlank(c)) {
      blanks++;
      if (c == '\t') tabs++;
      return at + 1;
    }
    int next = at + 1;
    while (next < to && isMark(original.charAt(next))) next++;
    putBlanks(at);
    if (next == at + 1) put(plain(c), at, next);
    else compose(at, next);
    return next;
  }

  private void putBlanks(int at) {
    for (int i = 0; i < tabs; i++) put('\t', at - 1, at);
    if (tabs == 0 && blanks > 0 && !text.isEmpty()) put(blanks >= GAP ? '\u2003' : ' ', at - 1, at);
    blanks = 0;
    tabs = 0;
  }

  /// A letter with its marks; of marks that have no composed form only the letter stays.
  private void compose(int at, int next) {
    String composed = Normalizer.normalize(original.substring(at, next), Normalizer.Form.NFC);
    put(plain(composed.charAt(0)), at, next);
  }

  private void put(char c, int start, int end) {
    if (text.length() == starts.length) grow();
    starts[text.length()] = start;
    ends[text.length()] = end;
    text.append(c);
  }

  private void grow() {
    starts = Arrays.copyOf(starts, starts.length * 2 + 1);
    ends = Arrays.copyOf(ends, ends.length * 2 + 1);
  }

  private Passage done() {
    int length = text.length();
    return new Passage(text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
  }

  private static char plain(char c) {
    return switch (c) {
      case 'Ð' -> 'Đ';
      case 'ð' -> 'đ';
      default -> c;
    };
  }

  private static boolean isMark(char c) {
    return c >= '\u0300' && c <= '\u036f';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isInvisible(char c) {
    return c == '\u00ad' || c == '\ufeff' || c == '\u2060' || (c >= '\u200b' && c <= '\u200f');
  }
}
