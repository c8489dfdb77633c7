package vn.bangvang.domain.plan.label;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// In which signs a plan counts its points.
public enum LabelStyle {
  /// No sign, or the same one everywhere: "-", "+".
  DASHES,
  /// The alphabet of legal texts: đ after d, neither f nor j, w, z.
  LETTERS,
  CAPITALS,
  NUMBERS,
  /// "1.2": the sign of the point above, and a number.
  NESTED,
  ROMAN;

  private static final List<String> ALPHABET =
      List.of("a b c d đ e g h i k l m n o p q r s t u v x y".split(" "));
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern NESTED_NUMBER = Pattern.compile("[\\p{L}\\d]+(\\.\\d+)+");
  private static final Pattern ROMAN_NUMBER = Pattern.compile("[IVX]+");

  public static LabelStyle of(String label) {
    if (NUMBER.matcher(label).matches()) return NUMBERS;
    if (NESTED_NUMBER.matcher(label).matches()) return NESTED;
    if (ROMAN_NUMBER.matcher(label).matches()) return ROMAN;
    String small = label.toLowerCase(Locale.ROOT);
    if (!ALPHABET.contains(small)) return DASHES;
    return label.equals(small) ? LETTERS : CAPITALS;
  }

  /// The sign of the point at that place, counted from 0, below a point with that sign.
  String at(int place, String above) {
    return switch (this) {
      case DASHES -> "";
      case LETTERS -> letter(place);
      case CAPITALS -> letter(place).toUpperCase(Locale.ROOT);
      case NUMBERS -> String.valueOf(place + 1);
      case NESTED -> above.isEmpty() ? String.valueOf(place + 1) : above + "." + (place + 1);
      case ROMAN -> roman(place + 1);
    };
  }

  /// After y the letters go on doubled.
  private static String letter(int place) {
    String letter = ALPHABET.get(place % ALPHABET.size());
    return letter.repeat(place / ALPHABET.size() + 1);
  }

  private static String roman(int number) {
    var values = List.of(10, 9, 5, 4, 1);
    var signs = List.of("X", "IX", "V", "IV", "I");
    var roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < values.size(); i++) {
      for (; left >= values.get(i); left -= values.get(i)) roman.append(signs.get(i));
    }
    return roman.toString();
  }
}
