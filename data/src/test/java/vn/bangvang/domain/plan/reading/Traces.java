package vn.bangvang.domain.plan.reading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How a value of the truth shows in the text it was read from, in spite of the text's damage.
final class Traces {
  private static final List<String> WORDS =
      List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");
  private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

  private Traces() {}

  /// Letters and digits alone: neither space, mark, case nor the place of a tone is left.
  static String folded(String text) {
    String apart = Normalizer.normalize(mended(text), Form.NFD);
    String bare = apart.replaceAll("[^\\p{L}\\p{N}\u0302\u0306\u031b]", "");
    return Normalizer.normalize(bare, Form.NFC).toLowerCase(Locale.ROOT);
  }

  static String digits(String text) {
    return mended(text).replaceAll("[\\s*]", "");
  }

  /// With the digits that a scanner took for letters.
  private static String mended(String text) {
    String whole = Normalizer.normalize(text, Form.NFC).replaceAll("\\bl(?=V)", "I");
    String ones = whole.replaceAll("\\b[lI](?=\\d)|(?<=\\d)[lI](?!\\p{L})", "1");
    return ones.replaceAll("\\bO(?=\\d)|(?<=[\\d/])O(?=\\d)|(?<=\\d)O(?!\\p{L})", "0");
  }

  /// "0" shows as "không có hồ sơ", "15" as "mười lăm".
  static Pattern number(BigDecimal value) {
    String digits = value.toPlainString().replace(".", ",");
    String word = value.scale() <= 0 ? "|" + word(value.intValueExact()) : "";
    return Pattern.compile("(?iu)(?<!\\d)0?" + digits + "(?!\\d)" + word);
  }

  private static String word(int number) {
    if (number <= 10) return WORDS.get(number);
    String tens = number < 20 ? "mười" : WORDS.get(number / 10 % 10) + "mươi";
    String ones = number % 10 == 0 ? "" : WORDS.get(number % 10);
    return tens + (number % 10 == 5 ? "lăm" : ones);
  }

  /// A year that only the title gives is not asked for beside its day.
  static Pattern date(String value) {
    String[] part = value.replace(" yearly", "").split("-", -1);
    return switch (part.length) {
      case 3 -> day(part[1], part[2], "((/|-|\\.|năm)" + part[0] + "|(?![/\\d]|năm))");
      case 2 -> value.endsWith("yearly") ? day(part[0], part[1], "") : part(part[0], part[1]);
      default -> Pattern.compile(value);
    };
  }

  private static Pattern day(String month, String day, String year) {
    return Pattern.compile(
        "(?iu)(?<!\\d)0?%d(/|-|\\.|tháng)0?%d(?!\\d)%s"
            .formatted(Integer.valueOf(day), Integer.valueOf(month), year));
  }

  private static Pattern part(String year, String part) {
    String name =
        part.startsWith("Q")
            ? "quý(%s|%s)".formatted(QUARTERS.get(part.charAt(1) - '1'), part.substring(1))
            : "tháng0?" + Integer.valueOf(part);
    return Pattern.compile("(?iu)" + name + "((/|-|năm)" + year + "|(?![/\\d]|năm))");
  }
}
