package vn.bangvang.domain.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "98,5;98.5",
        "98.5;98.5",
        "1.234;1234",
        "1.234.567,25;1234567.25",
        "100 %;100",
        "0;0",
        "-3,5;-3.5",
        "12;12"
      })
  void numbersAreReadAsOfficesWriteThem(String typed, BigDecimal number) {
    assertThat(Numbers.read(typed).understood().orElseThrow()).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "1,2,3", "1.23.456", "12 năm", "1e5", "--1", "12345.6789"})
  void whatIsNoNumberIsRefused(String typed) {
    assertThat(Numbers.read(typed).refusal().orElseThrow()).contains("không phải là số");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1234567.50;1.234.567,5", "100.000;100", "0.5;0,5", "999;999", "-1234;-1.234"})
  void numbersAreShownAsOfficesWriteThem(BigDecimal number, String shown) {
    assertThat(Numbers.shown(number)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"1, 01", "9, 09", "10, 10", "15, 15", "0, 00"})
  void smallCountsHaveALeadingZero(int count, String shown) {
    assertThat(Numbers.count(count)).isEqualTo(shown);
  }

  @Test
  void equalNumbersAreEqualValues() {
    assertThat(Numbers.plain(new BigDecimal("100.00")))
        .isEqualTo(Numbers.plain(new BigDecimal("1E+2")));
    assertThat(Numbers.plain(new BigDecimal("1E+2")).toString()).isEqualTo("100");
  }
}
