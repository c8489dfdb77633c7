package vn.bangvang.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Deadlines and reviews as plans name them: a quarter, a month, a conference still to be held.
class PlanDateTest {
  @ParameterizedTest
  @CsvSource({
    "1, Quý I/2025, 2025-03-31",
    "2, Quý II/2025, 2025-06-30",
    "3, Quý III/2025, 2025-09-30",
    "4, Quý IV/2025, 2025-12-31"
  })
  void aQuarterLastsToTheEndOfItsThirdMonth(int quarter, String shown, LocalDate latest) {
    var date = new PartialDate.InQuarter(2025, quarter);
    assertThat(date.shown()).isEqualTo(shown);
    assertThat(date.latest()).contains(latest);
  }

  @ParameterizedTest
  @CsvSource({"2023-02, 2023-02-28", "2024-02, 2024-02-29", "2023-04, 2023-04-30"})
  void aMonthLastsToItsLastDay(YearMonth month, LocalDate latest) {
    assertThat(new PartialDate.InMonth(month).latest()).contains(latest);
  }

  @Test
  void smallDaysAndMonthsAreShownWithTheirNoughts() {
    assertThat(PartialDate.on(2023, 4, 2).shown()).isEqualTo("02/04/2023");
    assertThat(new PartialDate.InMonth(YearMonth.of(2023, 4)).shown()).isEqualTo("04/2023");
  }

  /// The dead-line may hang on a conference whose day nobody knows yet.
  @Test
  void anEventIsSaidInItsOwnWords() {
    var conference = new PartialDate.Event(" khi tổ chức  Hội nghị ");
    assertThat(conference.inSentence()).isEqualTo("khi tổ chức Hội nghị");
    assertThat(DateText.ofStored(DateText.stored(conference))).isEqualTo(conference);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, -1})
  void aYearHasFourQuarters(int quarter) {
    assertThatThrownBy(() -> new PartialDate.InQuarter(2023, quarter))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /// Multi-year plans ask for dossiers "trước ngày 10/12 hằng năm".
  @ParameterizedTest
  @CsvSource({
    "10/12 hằng năm, 12-10 yearly, 10/12 hằng năm",
    "ngày 5/3 hàng năm, 03-05 yearly, 05/03 hằng năm",
    "ngày 29 tháng 2 hằng năm, 02-29 yearly, 29/02 hằng năm"
  })
  void aDayOfEveryYearIsReadKeptAndShown(String typed, String stored, String shown) {
    PartialDate date = DateText.read(typed).understood().orElseThrow();
    assertThat(DateText.stored(date)).isEqualTo(stored);
    assertThat(DateText.ofStored(stored)).isEqualTo(date);
    assertThat(date.shown()).isEqualTo(shown);
    assertThat(date.inSentence()).isEqualTo("ngày " + shown);
    assertThat(date.latest()).isEmpty();
  }

  @Test
  void aDayThatIsInNoYearIsRefused() {
    assertThat(DateText.read("31/4 hằng năm").refusal())
        .contains("“31/4 hằng năm” không phải là ngày có thật. Nhập ngày dạng 25/12/2023.");
  }
}
