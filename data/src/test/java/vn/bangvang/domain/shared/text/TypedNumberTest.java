package vn.bangvang.domain.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Figures of indices and amounts of money as they are really typed and pasted.
class TypedNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0,8838;0.8838",
        "0.8838;0.8838",
        "0.883;0.883",
        "-0.125;-0.125",
        "91,43 %;91.43",
        "91,43%;91.43",
        "2.340.000;2340000",
        "59.400.000;59400000",
        "1.021.005.000;1021005000",
        "10.000;10000",
        "007;7",
        "0,0;0"
      })
  void aPointBeforeThreeDigitsIsThousandsUnlessNothingStandsBeforeIt(
      String typed, BigDecimal number) {
    assertThat(Numbers.read(typed).understood().orElseThrow()).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9%8",
        "%",
        "%90",
        "90%%",
        "0.000.5",
        "1.0000",
        ",5",
        "5,",
        "1.,5",
        "½",
        "mười",
        "1,234.5",
        "2.340.00"
      })
  void whatMayMeanTwoThingsIsAskedAgain(String typed) {
    assertThat(Numbers.read(typed).refusal().orElseThrow())
        .isEqualTo("“" + typed + "” không phải là số. Nhập dạng 98,5 hoặc 1.234,5.");
  }

  /// In a score the point is more often a decimal sign typed by habit than a sign of thousands.
  @Test
  void aFigureThatMayBeAThousandTimesAsMuchIsAskedAgain() {
    assertThat(Numbers.readFigure("98.567 %").refusal())
        .contains(
            "“98.567 %” có thể là 98567 hoặc 98,567. Viết phần lẻ sau dấu phẩy; số từ hàng nghìn"
                + " viết liền.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "98,567;98.567",
        "98.56;98.56",
        "0.883;0.883",
        "1234;1234",
        "1.234,5;1234.5",
        "1.234.567;1234567",
        "0;0"
      })
  void aFigureWithOneReadingIsTaken(String typed, BigDecimal figure) {
    assertThat(Numbers.readFigure(typed).understood().orElseThrow()).isEqualByComparingTo(figure);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "-0,01"})
  void aFigureIsNotNegative(String typed) {
    assertThat(Numbers.readFigure(typed).refusal())
        .contains("“" + typed + "” là số âm; nhập số từ 0 trở lên.");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "12, 12", "1.200, 1200", "007, 7", "2147483647, 2147483647"})
  void aCountIsWhole(String typed, int count) {
    assertThat(Numbers.readCount(typed).understood()).contains(count);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "2,5", "2147483648", "0,001"})
  void aCountIsNeitherNegativeNorBrokenNorEndless(String typed) {
    assertThat(Numbers.readCount(typed).refusal().orElseThrow())
        .isEqualTo("“" + typed + "” phải là số nguyên không âm, ví dụ 0 hoặc 12.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ba", ""})
  void whatIsNoNumberIsNoCount(String typed) {
    assertThat(Numbers.readCount(typed).refusal().orElseThrow()).contains("không phải là số");
  }

  /// What stands in a field after saving must be accepted when it is left again.
  @ParameterizedTest
  @ValueSource(
      strings = {"0", "0,5", "98,5", "100", "1.234,5", "-3,25", "59.400.000", "0,8838", "1.000"})
  void whatIsShownIsReadBackAsTheSame(String shown) {
    assertThat(Numbers.read(shown).map(Numbers::shown).understood()).contains(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"2340000;2.340.000", "1E+3;1.000", "-0.0;0", "999999;999.999", "1000.10;1.000,1"})
  void moneyIsShownInGroupsOfThree(BigDecimal amount, String shown) {
    assertThat(Numbers.shown(amount)).isEqualTo(shown);
  }
}
