package vn.bangvang.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates copied out of papers, centuries, leap years, and what comes back from the file.
class TypedDateTest {
  private static String stored(String typed) {
    return DateText.read(typed).understood().map(DateText::stored).orElse("refused");
  }

  @ParameterizedTest
  @CsvSource({
    "ngày 05/02/2026, 2026-02-05",
    "Ngày 5-2-2026, 2026-02-05",
    "ngày 05 tháng 02 năm 2026, 2026-02-05",
    "Ngày 30 tháng 12 năm 2023, 2023-12-30",
    "tháng 12 năm 2025, 2025-12",
    "Tháng 3/2023, 2023-03",
    "QUÝ II NĂM 2025, 2025-Q2",
    "Năm 2023, 2023"
  })
  void whatAPaperSaysIsReadAsItStands(String typed, String stored) {
    assertThat(stored(typed)).isEqualTo(stored);
  }

  /// Short years are typed for plans of this century and for people born in the last one.
  @ParameterizedTest
  @CsvSource({
    "1/1/00, 2000-01-01",
    "31/12/49, 2049-12-31",
    "1/1/50, 1950-01-01",
    "5.3.99, 1999-03-05"
  })
  void twoDigitsFromFiftyOnAreTheLastCentury(String typed, String stored) {
    assertThat(stored(typed)).isEqualTo(stored);
  }

  @ParameterizedTest
  @CsvSource({"29/02/2000, true", "29/02/1900, false", "29/02/2028, true", "31/04/2023, false"})
  void theCalendarDecides(String typed, boolean real) {
    assertThat(DateText.read(typed).understood().isPresent()).isEqualTo(real);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0023", "05/03/0023", "quý 1/0024", "năm 0203"})
  void aYearBeforeTheFirstMillenniumIsASlip(String typed) {
    assertThat(DateText.read(typed).refusal().orElseThrow()).startsWith("Không đọc được");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"05/03/2023", "12/2023", "Quý IV/2023", "Quý I/2024", "2023", "29/02/2024"})
  void whatIsShownIsReadBackAsTheSameDate(String shown) {
    assertThat(DateText.read(shown).understood().map(PartialDate::shown)).contains(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ngày 05/03/2023", "tháng 12/2023", "Quý IV/2023", "năm 2023"})
  void whatASentenceSaysIsReadBackAsTheSameDate(String sentence) {
    assertThat(DateText.read(sentence).understood().map(PartialDate::inSentence))
        .contains(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5/3/23", "3/2023", "iv/2023", "1975", ""})
  void whatWasUnderstoodSurvivesTheFile(String typed) {
    var date = DateText.read(typed).understood().orElseThrow();
    assertThat(DateText.ofStored(DateText.stored(date))).isEqualTo(date);
  }

  @Test
  void blanksOfPastedTextDoNotMatter() {
    assertThat(stored("\u00A005/03/2023\u200B ")).isEqualTo("2023-03-05");
    assertThat(stored("quy\u0301 ii/2023")).isEqualTo("2023-Q2");
  }

  @Test
  void anUnclearDateIsQuotedWithTheWaysToWriteIt() {
    assertThat(DateText.read("cuối năm").refusal())
        .contains(
            "Không đọc được “cuối năm”. Nhập ngày dạng 25/12/2023, tháng 12/2023, Quý IV/2023"
                + " hoặc năm 2023.");
  }
}
