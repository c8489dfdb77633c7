package vn.bangvang.domain.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// "14 giờ 30 phút", as minutes say when a session began and ended.
class TimeTextTest {
  @ParameterizedTest
  @CsvSource({
    "14:30, 14:30",
    "14h30, 14:30",
    "14H30, 14:30",
    "14g30, 14:30",
    "14.30, 14:30",
    "14h, 14:00",
    "8, 08:00",
    "8h05, 08:05",
    "0:00, 00:00",
    "23:59, 23:59",
    "14 giờ 30 phút, 14:30",
    "14 giờ, 14:00",
    "14 Giờ 30, 14:30",
    "14h 30', 14:30"
  })
  void aTimeIsReadAsOfficesWriteIt(String typed, String shown) {
    assertThat(TimeText.read(typed).map(TimeText::shown).understood()).contains(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"24:00", "14:60", "chiều", "1430", "14:30:15", "-1", "", "14h30 chiều"})
  void whatIsNoTimeIsRefusedWithASentence(String typed) {
    assertThat(TimeText.read(typed).refusal())
        .contains("Không đọc được giờ “%s”. Nhập dạng 14:30.".formatted(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "14:00;14 giờ 00 phút",
        "08:05;08 giờ 05 phút",
        "00:00;00 giờ 00 phút",
        "23:59;23 giờ 59 phút"
      })
  void papersSayTheTimeWithItsNoughts(LocalTime time, String words) {
    assertThat(TimeText.inWords(time)).isEqualTo(words);
    assertThat(TimeText.read(words).understood()).contains(time);
  }
}
