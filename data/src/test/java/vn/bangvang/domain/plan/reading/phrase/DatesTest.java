package vn.bangvang.domain.plan.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.plan.reading.text.Lines;

class DatesTest {
  private static List<String> read(String text, Optional<Integer> year) {
    return Dates.in(Lines.of(text).getFirst(), year).stream()
        .map(found -> found.when().code())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "đến hết ngày 30/12/2023 | 2023-12-30",
        "ngày 05.3.2024 | 2024-03-05",
        "ngày 03 tháng 3 năm 2022 | 2022-03-03",
        "vào Quý IV/2023 | 2023-Q4",
        "Quý I năm 2020 | 2020-Q1",
        "tháng 7/2024 | 2024-07",
        "tháng 12 năm 2020 | 2020-12",
        "đến hết năm 2025 | 2025",
        "trước ngày 10/12 hằng năm | 12-10 yearly",
        "hằng năm gửi trước ngày 10/12 | 12-10 yearly"
      })
  void aDateIsAsExactAsTheText(String text, String code) {
    assertThat(read(text, Optional.empty())).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chậm nhất ngày 15/11 | 2024-11-15",
        "trước 30/10 | 2024-10-30",
        "trong Quý II | 2024-Q2",
        "vào tháng 7 | 2024-07"
      })
  void aDateWithoutYearIsOfTheYearThatIsKnown(String text, String code) {
    assertThat(read(text, Optional.of(2024))).containsExactly(code);
  }

  @Test
  void aDateWithoutYearStaysTextWhereNoYearIsKnown() {
    assertThat(read("chậm nhất ngày 15/11", Optional.empty())).containsExactly("ngày 15/11");
  }

  @Test
  void aDayThatDoesNotExistIsNoDate() {
    assertThat(read("ngày 31/02/2024", Optional.empty())).isEmpty();
  }

  @Test
  void theNumberOfADocumentIsNoDate() {
    assertThat(read("Quyết định số 12/2024/QĐ-UBND", Optional.empty())).isEmpty();
  }
}
