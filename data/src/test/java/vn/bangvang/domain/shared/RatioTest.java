package vn.bangvang.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
  @ParameterizedTest
  @CsvSource({
    "8, 9, false",
    "9, 9, true",
    "9, 10, true",
    "8, 10, false",
    "10, 11, true",
    "9, 11, false"
  })
  void ninetyPercentIsCountedInWholeMembers(int agree, int members, boolean reached) {
    assertThat(new Ratio(agree, members).atLeast(new Ratio(90, 100))).isEqualTo(reached);
  }

  @Test
  void exactlyHalfIsNotMoreThanHalf() {
    var half = new Ratio(1, 2);
    assertThat(new Ratio(4, 8).atLeast(half)).isTrue();
    assertThat(new Ratio(4, 8).moreThan(half)).isFalse();
    assertThat(new Ratio(5, 8).moreThan(half)).isTrue();
  }

  @Test
  void ofNobodyNoThresholdIsReached() {
    assertThat(new Ratio(0, 0).atLeast(new Ratio(0, 1))).isFalse();
    assertThat(new Ratio(0, 0).moreThan(new Ratio(0, 1))).isFalse();
    assertThat(new Ratio(0, 0).percent()).isEqualTo("0 %");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"6;7;85,7 %", "6;9;66,7 %", "6;6;100 %", "8;9;88,9 %", "1;8;12,5 %", "0;5;0 %"})
  void thePercentageIsRoundedForReading(int part, int whole, String percent) {
    assertThat(new Ratio(part, whole).percent()).isEqualTo(percent);
  }

  /// What was typed as a percentage is not shown as a fraction.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"90 %;90 %;90 %", "50;50 %;50 %", "2/3;2/3;2/3 (66,7 %)", "9/10;9/10;9/10 (90 %)"})
  void aThresholdIsWrittenAsItWasTyped(String typed, String written, String shown) {
    var ratio = Ratio.read(typed).understood().orElseThrow();
    assertThat(ratio.written()).isEqualTo(written);
    assertThat(ratio.shown()).isEqualTo(shown);
    assertThat(Ratio.read(written).understood()).contains(ratio);
  }

  @Test
  void countsAreNeverNegative() {
    assertThatThrownBy(() -> new Ratio(-1, 3)).isInstanceOf(IllegalArgumentException.class);
  }
}
