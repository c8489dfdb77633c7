package vn.bangvang.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.bangvang.domain.shared.text.Numbers;

/// So many of so many. Compared in whole numbers only; the percentage is for reading.
public record Ratio(int part, int whole) {
  public Ratio {
    if (part < 0 || whole < 0) throw new IllegalArgumentException(part + "/" + whole);
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

  @Override
  public String toString() {
    return part + "/" + whole;
  }
}
