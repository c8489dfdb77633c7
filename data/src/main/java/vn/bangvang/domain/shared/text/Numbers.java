package vn.bangvang.domain.shared.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers as Vietnamese offices write them: 1.234,5; counts below ten with a leading zero.
public final class Numbers {
  private static final Pattern WRITTEN =
      Pattern.compile("-?([1-9]\\d{0,2}(\\.\\d{3})+|\\d+)(,\\d+)?");
  private static final Pattern PLAIN = Pattern.compile("-?(\\d+\\.\\d{1,2}|0\\.\\d+)");

  private static final Pattern EITHER = Pattern.compile("([1-9]\\d{0,2})\\.(\\d{3})");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");
  private static final int DECIMALS = 6;

  private Numbers() {}

  /// The same number in its one canonical scale, so that equal numbers are equal values; of at most
  /// six decimals, as many as the file keeps.
  public static BigDecimal plain(BigDecimal number) {
    BigDecimal rounded =
        number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number;
    BigDecimal stripped = rounded.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  public static String shown(BigDecimal number) {
    String plain = number.stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String fraction = point < 0 ? "" : "," + plain.substring(point + 1);
    return THOUSANDS.matcher(whole).replaceAll(".") + fraction;
  }

  /// "09", "15": how plans and lists write counts.
  public static String count(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  /// A count or a rank: whole and not negative.
  public static Reading<Integer> readCount(String typed) {
    return switch (read(typed)) {
      case Reading.Understood<BigDecimal>(var number) when isCount(number) ->
          Reading.of(number.intValueExact());
      case Reading.Understood<BigDecimal> _ ->
          Reading.refused("number.not.count", Texts.line(typed));
      case Reading.NotUnderstood<BigDecimal>(var because) -> new Reading.NotUnderstood<>(because);
    };
  }

  private static boolean isCount(BigDecimal number) {
    return plain(number).scale() == 0
        && number.signum() >= 0
        && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
  }

  /// A score or a percentage: not negative. Where decimals are usual, a point before three digits
  /// may stand for either sign, and guessing would be wrong by a thousand.
  public static Reading<BigDecimal> readFigure(String typed) {
    Matcher either = EITHER.matcher(bare(typed));
    if (either.matches())
      return Reading.refused(
          "number.two.readings",
          Texts.line(typed),
          either.group(1) + either.group(2),
          either.group(1) + "," + either.group(2));
    return read(typed)
        .checked(number ->
            number.signum() < 0
                ? Optional.of(Sentences.say("number.negative", Texts.line(typed)))
                : Optional.empty());
  }

  /// Accepts 98,5 and 1.234,5 and a plain 98.5 or 0.8838, with or without a percent sign.
  public static Reading<BigDecimal> read(String typed) {
    String text = bare(typed);
    if (WRITTEN.matcher(text).matches())
      return Reading.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
    if (PLAIN.matcher(text).matches()) return Reading.of(new BigDecimal(text));
    return Reading.refused("number.unclear", Texts.line(typed));
  }

  private static String bare(String typed) {
    return Texts.line(typed).replaceFirst("%$", "").replace(" ", "");
  }
}
