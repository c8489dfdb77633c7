package vn.bangvang.domain.shared.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The Vietnamese order of names as a key that compares character by character: letters first (a ă
/// â b c d đ …), then the tone (none, huyền, hỏi, ngã, sắc, nặng), word by word; numbers by value,
/// before all letters.
public final class NameOrder {
  private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

  private static final Pattern NUMBER = Pattern.compile("0*(\\d+)");

  private NameOrder() {}

  /// Of a name that is read from left to right, like that of a unit.
  public static String key(String name) {
    return key(List.of(name.split(" ")));
  }

  public static String key(List<String> words) {
    return words.stream().map(NameOrder::word).collect(Collectors.joining(" "));
  }

  private static String word(String word) {
    var letters = new StringBuilder();
    var tones = new StringBuilder();
    String lower =
        counted(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC));
    for (int i = 0; i < lower.length(); i++) {
      String apart = Normalizer.normalize(lower.substring(i, i + 1), Normalizer.Form.NFD);
      var bare = new StringBuilder();
      for (int j = 0; j < apart.length(); j++) {
        int tone = TONES.indexOf(apart.charAt(j)) + 1;
        if (tone > 0) tones.append(tone);
        else bare.append(apart.charAt(j));
      }
      letters.append(
          Normalizer.normalize(bare, Normalizer.Form.NFC)
              .chars()
              .mapToObj(NameOrder::letter)
              .collect(Collectors.joining()));
    }
    return letters + "!" + tones;
  }

  /// A longer number is a greater one: its length goes before it.
  private static String counted(String word) {
    return NUMBER
        .matcher(word)
        .replaceAll(found -> "%02d%s".formatted(found.group(1).length(), found.group(1)));
  }

  private static String letter(int character) {
    if (Character.isDigit(character)) return Character.toString(character);
    int place = ALPHABET.indexOf(character);
    return place < 0 ? "" : String.valueOf((char) ('A' + place));
  }
}
