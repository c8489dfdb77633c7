package vn.bangvang.app.exchange.word.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.app.exchange.word.part.Elements;

class NumeralsTest {
  @ParameterizedTest
  @CsvSource({
    "upperRoman, 4, IV",
    "upperRoman, 1994, MCMXCIV",
    "lowerRoman, 9, ix",
    "upperRoman, 0, 0",
    "upperRoman, 4000, 4000",
    "lowerLetter, 1, a",
    "lowerLetter, 26, z",
    "lowerLetter, 28, bb",
    "upperLetter, 4, D",
    "lowerLetter, 781, 781",
    "decimalZero, 7, 07",
    "decimalZero, 12, 12",
    "decimal, 12, 12",
    "none, 3, ''",
    "vietnameseCounting, 3, 3"
  })
  void aNumberIsWrittenInItsFormat(String format, int number, String written) {
    assertThat(Numerals.in(format, number)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"12, 12", "-1, -1", "'', 5", "x, 5", "99999999999, 5"})
  void whatIsNoNumberIsAnother(String digits, int number) {
    assertThat(Elements.whole(digits, 5)).isEqualTo(number);
  }
}
