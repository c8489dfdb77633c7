package vn.bangvang.app.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyTest {
  @ParameterizedTest
  @CsvSource({
    "'a\r\nb\rc', 'a\nb\nc'",
    "'a\u2028b\fc\u000Bd', 'a\nb\nc\nd'",
    "'Thi\u200Bđua\uFEFF', Thiđua",
    "'Số:\u00A012\u2003KH', 'Số: 12 KH'",
    "'a  \t\nb ', 'a\nb'",
    "'a\n\n\n\n\n\nb', 'a\n\n\nb'",
    "'a\n\nb', 'a\n\nb'",
    "'cải\u00AD\n  cách', cảicách",
    "'thi đua -\nkhen thưởng', 'thi đua -\nkhen thưởng'",
    "'\uF0B7 một', '- một'",
    "'Ðoàn', 'Đoàn'",
    "'hoa\u0323ch', 'hoạch'",
    "'1\tmột', '1\tmột'"
  })
  void whatCannotBeSeenIsEvenedOut(String raw, String tidy) {
    assertThat(Tidy.text(raw)).isEqualTo(tidy);
  }
}
