package vn.bangvang.app.kit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.domain.shared.PartialDate;

/// Plans give a date as exact as they know it, or say what they wait for (S1.h, S2.a).
class EventTextTest {
  @ParameterizedTest
  @CsvSource({
    "5/3/23, 05/03/2023",
    "tháng 12/2023, 12/2023",
    "quý IV/2025, Quý IV/2025",
    "2025, 2025",
    "'', ''"
  })
  void aDateIsReadAsOne(String typed, String shown) {
    assertThat(EventText.read(typed).understood().map(PartialDate::shown)).contains(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "khi tổ chức Hội nghị phân tích Chỉ số",
        "Sau khi có kết quả",
        "ngay khi ban hành"
      })
  void otherWordsAreSomethingToWaitFor(String typed) {
    assertThat(EventText.read(typed).understood()).contains(new PartialDate.Event(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/2023", "quý V/2023", "tháng 13/2023", "ngày 40/1/2023", "12-"})
  void aDateThatCannotBeIsRefused(String typed) {
    assertThat(EventText.read(typed).refusal()).isPresent();
  }
}
