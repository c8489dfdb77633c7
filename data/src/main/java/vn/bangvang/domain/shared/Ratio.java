package vn.bangvang.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Reading;
import vn.bangvang.domain.shared.text.Sentences;
import vn.bangvang.domain.shared.text.Texts;

/// So many of so many. Compared in whole numbers only; the percentage is for reading.
public record Ratio(int part, int whole) {
  private static final Pattern TYPED = Pattern.compile("(\\d{1,3})\\s*(?:/\\s*(\\d{1,3})|%)?");

  public Ratio {
    if (part < 0 || whole < 0) throw new IllegalArgumentException(part + "/" + whole);
  }

  /// "2/3", "90 %", "50".
  public static Reading<Ratio> read(String typed) {
    Matcher found = TYPED.matcher(Texts.line(typed));
    if (!found.matches()) return Reading.refused("ratio.unclear", Texts.line(typed));
    int part = Integer.parseInt(found.group(1));
    int whole = found.group(2) == null ? 100 : Integer.parseInt(found.group(2));
    if (whole == 0 || part == 0 || part > whole)
      return Reading.refused("ratio.unclear", Texts.line(typed));
    return Reading.of(new Ratio(part, whole));
  }

  public boolean atLeast(Ratio threshold) {
    return whole > 0 && compareTo(threshold) >= 0;
  }

  public boolean moreThan(Ratio threshold) {
    return whole > 0 && compareTo(threshold) > 0;
  }

  private int compareTo(Ratio other) {
    return Long.compare((long) part * other.whole, (long) other.part * whole);
  }

  /// "85,7 %", "100 %"; rounded half up to one decimal.
  public String percent() {
    if (whole == 0) return "0 %";
    var hundred = BigDecimal.valueOf(100L * part);
    return Numbers.shown(hundred.divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)) + " %";
  }

  /// As it was typed: "90 %", "2/3".
  public String written() {
    return whole == 100 ? percent() : toString();
  }

  /// "2/3 (66,7 %)", and "90 %" where it is one already.
  public String shown() {
    return whole == 100 ? percent() : Sentences.say("ratio.with.percent", this, percent());
  }

  @Override
  public String toString() {
    return part + "/" + whole;
  }
}
