package vn.bangvang.domain.council.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.council.rule.Majority.OnRecusal;
import vn.bangvang.domain.council.rule.Majority.Strictness;
import vn.bangvang.domain.shared.Ratio;

/// Thresholds of the trade: 90 % for titles of the province, 80 % for the Prime Minister's
/// commendation, two thirds or more than half for the rest; all counted in whole members.
class MajorityTest {
  private static Majority majority(Ratio threshold, Strictness strictness) {
    return new Majority(Base.ALL_MEMBERS, threshold, strictness, OnRecusal.STAYS_IN_BASE);
  }

  /// agree * 100 >= 90 * members, in whole numbers: no rounding decides an award.
  @ParameterizedTest
  @CsvSource({"9, 9", "10, 9", "11, 10", "15, 14", "19, 18", "20, 18", "21, 19"})
  void ninetyPercentNeedThatMany(int members, int needed) {
    var ninety = majority(new Ratio(90, 100), Strictness.AT_LEAST);
    assertThat(ninety.isReachedBy(new Ratio(needed, members))).isTrue();
    assertThat(ninety.isReachedBy(new Ratio(needed - 1, members))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"9, 8", "10, 8", "11, 9", "15, 12", "7, 6", "5, 4"})
  void eightyPercentNeedThatMany(int members, int needed) {
    var eighty = majority(new Ratio(80, 100), Strictness.AT_LEAST);
    assertThat(eighty.isReachedBy(new Ratio(needed, members))).isTrue();
    assertThat(eighty.isReachedBy(new Ratio(needed - 1, members))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"9, 6", "7, 5", "8, 6", "6, 4", "3, 2", "1, 1"})
  void twoThirdsNeedThatMany(int members, int needed) {
    var twoThirds = majority(new Ratio(2, 3), Strictness.AT_LEAST);
    assertThat(twoThirds.isReachedBy(new Ratio(needed, members))).isTrue();
    assertThat(twoThirds.isReachedBy(new Ratio(needed - 1, members))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"9, 5", "8, 5", "7, 4", "2, 2", "1, 1"})
  void moreThanHalfNeedsThatMany(int members, int needed) {
    var half = majority(new Ratio(1, 2), Strictness.MORE_THAN);
    assertThat(half.isReachedBy(new Ratio(needed, members))).isTrue();
    assertThat(half.isReachedBy(new Ratio(needed - 1, members))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"AT_LEAST", "MORE_THAN"})
  void ofNobodyNoMajorityIsReached(Strictness strictness) {
    assertThat(majority(new Ratio(1, 100), strictness).isReachedBy(new Ratio(0, 0))).isFalse();
  }

  @Test
  void unanimityCannotBeExceeded() {
    assertThat(majority(new Ratio(1, 1), Strictness.AT_LEAST).isReachedBy(new Ratio(9, 9)))
        .isTrue();
    assertThat(majority(new Ratio(1, 1), Strictness.MORE_THAN).isReachedBy(new Ratio(9, 9)))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2;3;AT_LEAST;ít nhất 2/3 (66,7 %)",
        "1;2;MORE_THAN;quá 1/2 (50 %)",
        "3;4;AT_LEAST;ít nhất 3/4 (75 %)",
        "90;100;AT_LEAST;ít nhất 90 %",
        "50;100;MORE_THAN;quá 50 %"
      })
  void theDemandIsSaidInWords(int part, int whole, Strictness strictness, String said) {
    assertThat(majority(new Ratio(part, whole), strictness).shown()).isEqualTo(said);
  }

  @Test
  void whatTheRulesRestOnIsPutOnOneLine() {
    var rules =
        new Rules(
            new Ratio(2, 3),
            majority(new Ratio(2, 3), Strictness.AT_LEAST),
            " Điều 7\nQuy chế  làm việc ",
            Rules.Certainty.CONFIRMED);
    assertThat(rules.basis()).isEqualTo("Điều 7 Quy chế làm việc");
  }
}
