package vn.bangvang.app.documents.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource({
    "ngày 31/07/2017, ngày 31/7/2017",
    "02/04/2023, 02/4/2023",
    "từ 01/03/2023 đến 30/09/2023, từ 01/3/2023 đến 30/9/2023"
  })
  void monthsFromMarchOnHaveNoZero(String written, String printed) {
    assertThat(Dates.byDecree(written)).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ngày 05/01/2023",
        "ngày 28/02/2023",
        "ngày 15/12/2022",
        "ngày 31/7/2017",
        "Công văn số 112/05/2023/CV",
        "tháng 07/2023"
      })
  void whatIsWellWrittenOrNoDateStays(String written) {
    assertThat(Dates.byDecree(written)).isEqualTo(written);
  }
}
