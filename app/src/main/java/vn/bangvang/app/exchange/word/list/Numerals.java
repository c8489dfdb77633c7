package vn.bangvang.app.exchange.word.list;

import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Numbers as the headings of documents write them.
final class Numerals {
  private static final NavigableMap<Integer, String> ROMAN = roman();

  private Numerals() {}

  private static NavigableMap<Integer, String> roman() {
    var roman = new TreeMap<Integer, String>();
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    for (int i = 0; i < values.length; i++) roman.put(values[i], signs[i]);
    return roman;
  }

  /// In one of Word's number formats; a format that plans do not use is read as plain digits.
  static String in(String format, int number) {
    return switch (format) {
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letter(number);
      case "lowerLetter" -> letter(number).toLowerCase(Locale.ROOT);
      case "decimalZero" -> number < 10 ? "0" + number : "" + number;
      case "none" -> "";
      default -> "" + number;
    };
  }

  private static String roman(int number) {
    if (number <= 0 || number > 3999) return "" + number;
    var step = ROMAN.floorEntry(number);
    return number == step.getKey()
        ? step.getValue()
        : step.getValue() + roman(number - step.getKey());
  }

  /// After z comes aa, then bb.
  private static String letter(int number) {
    if (number <= 0 || number > 780) return "" + number;
    char letter = (char) ('A' + (number - 1) % 26);
    return String.valueOf(letter).repeat((number - 1) / 26 + 1);
  }
}
