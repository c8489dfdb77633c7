package vn.bangvang.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
  @ParameterizedTest
  @CsvSource({
    "5/3/23, 2023-03-05",
    "05032023, 2023-03-05",
    "05/03/2023, 2023-03-05",
    "05-03-2023, 2023-03-05",
    "5.3.1975, 1975-03-05",
    "5/3/75, 1975-03-05",
    "29/02/2024, 2024-02-29",
    "3/2023, 2023-03",
    "tháng 12/2025, 2025-12",
    "Quý IV/2023, 2023-Q4",
    "quý 2/2025, 2025-Q2",
    "iii/2024, 2024-Q3",
    "Quý I năm 2024, 2024-Q1",
    "2023, 2023",
    "năm 1975, 1975"
  })
  void whatPeopleTypeIsUnderstood(String typed, String stored) {
    assertThat(DateText.read(typed).understood().map(DateText::stored)).contains(stored);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/1980", "0/1/2023", "13/2023", "29/02/2023", "32/01/2023"})
  void aDayThatIsNotInTheCalendarIsRefusedWithASentence(String typed) {
    assertThat(DateText.read(typed).refusal().orElseThrow())
        .contains("“" + typed + "”")
        .contains("không phải là ngày có thật");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mai", "12", "1/2/3/4", "Quý V/2023", "05/03", "20230305x"})
  void whatIsNoDateIsRefusedWithASentence(String typed) {
    assertThat(DateText.read(typed).refusal().orElseThrow()).startsWith("Không đọc được");
  }

  @Test
  void anEmptyFieldIsAnUnknownDate() {
    assertThat(DateText.read("  ").understood()).contains(PartialDate.unknown());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-12-30", "2023-12", "2023-Q4", "2023", "", "khi tổ chức hội nghị"})
  void theStoredFormComesBackAsItWas(String stored) {
    assertThat(DateText.stored(DateText.ofStored(stored))).isEqualTo(stored);
  }

  @Test
  void textThatIsNoDateIsAnEventStillToCome() {
    assertThat(DateText.ofStored("khi công bố chỉ số"))
        .isEqualTo(new PartialDate.Event("khi công bố chỉ số"));
  }
}
