package vn.bangvang.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {
  @ParameterizedTest
  @CsvSource({
    "2023-12-30, 30/12/2023, ngày 30/12/2023, 2023-12-30",
    "2023-02, 02/2023, tháng 02/2023, 2023-02-28",
    "2023-Q4, Quý IV/2023, Quý IV/2023, 2023-12-31",
    "2024-Q1, Quý I/2024, Quý I/2024, 2024-03-31",
    "2023, 2023, năm 2023, 2023-12-31"
  })
  void aDateIsShownAsExactlyAsItIsKnown(
      String stored, String shown, String inSentence, LocalDate latest) {
    PartialDate date = DateText.ofStored(stored);
    assertThat(date.shown()).isEqualTo(shown);
    assertThat(date.inSentence()).isEqualTo(inSentence);
    assertThat(date.latest()).contains(latest);
  }

  @Test
  void anEventHasNoLastDay() {
    assertThat(new PartialDate.Event("khi  có hướng dẫn").shown()).isEqualTo("khi có hướng dẫn");
    assertThat(new PartialDate.Event("khi có hướng dẫn").latest()).isEmpty();
  }

  @Test
  void theUnknownShowsNothing() {
    assertThat(PartialDate.unknown().shown()).isEmpty();
    assertThat(PartialDate.unknown().inSentence()).isEmpty();
    assertThat(PartialDate.unknown().latest()).isEmpty();
  }

  @Test
  void thereIsNoFifthQuarter() {
    assertThatThrownBy(() -> new PartialDate.InQuarter(2023, 5))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
