package vn.bangvang.domain.shared.encoding;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// The words of a text that are not plain ASCII, and which of them are Vietnamese in which reading.
record Evidence(List<String> words) {
  private static final int MOST_WORDS = 1000;
  private static final List<Encoding> READINGS =
      List.of(Encoding.UNICODE, Encoding.TCVN3, Encoding.VNI);

  /// What no reading takes for a letter; a curly quote or a dash is the same sign in all of them.
  private static final Pattern APART =
      Pattern.compile("[\\p{ASCII}&&[^A-Za-z]]+|[\\u2010-\\u205E\\u00A0\\s]+");

  Evidence {
    words = List.copyOf(words);
  }

  static Evidence in(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return new Evidence(
        APART
            .splitAsStream(composed)
            .filter(word -> word.chars().anyMatch(Character::isLetter))
            .filter(word -> !word.chars().allMatch(Letters::isAscii))
            .limit(MOST_WORDS)
            .toList());
  }

  Guess guess() {
    if (words.isEmpty()) return new Guess(Encoding.UNICODE, 1);
    Encoding best = READINGS.stream().max(Comparator.comparingLong(this::understood)).orElseThrow();
    boolean stands = understood(best) * 2 > words.size();
    Encoding taken =
        stands && understood(best) > understood(Encoding.UNICODE) ? best : Encoding.UNICODE;
    return new Guess(taken, sureness(taken));
  }

  private long understood(Encoding reading) {
    return words.stream().filter(word -> isVietnamese(word, reading)).count();
  }

  /// The words that speak for a reading against its strongest rival, out of all that decide at all.
  private double sureness(Encoding taken) {
    return READINGS.stream()
        .filter(rival -> rival != taken)
        .mapToDouble(rival -> against(taken, rival))
        .min()
        .orElse(1);
  }

  private double against(Encoding taken, Encoding rival) {
    long here = 0;
    long there = 0;
    for (String word : words) {
      boolean isHere = isVietnamese(word, taken);
      boolean isThere = isVietnamese(word, rival);
      if (isHere && !isThere) here++;
      if (isThere && !isHere) there++;
    }
    return (here + 1.0) / (here + there + 2.0);
  }

  private static boolean isVietnamese(String word, Encoding reading) {
    if (reading != Encoding.UNICODE && Letters.hasOnlyUnicode(word)) return false;
    String read = reading.decode(word);
    return !isMixed(read) && Syllable.isPlausible(read);
  }

  /// A capital after a small letter: no one writes so, wrong readings do.
  private static boolean isMixed(String word) {
    for (int i = 1; i < word.length(); i++)
      if (Character.isLowerCase(word.charAt(i - 1)) && Character.isUpperCase(word.charAt(i)))
        return true;
    return false;
  }
}
