package vn.bangvang.domain.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {
  @ParameterizedTest
  @CsvSource({
    "thanh, Nguyễn Văn Thành",
    "THANH, Nguyễn Văn Thành",
    "thành, Nguyễn Văn Thành",
    "nvt, Nguyễn Văn Thành",
    "van th, Nguyễn Văn Thành",
    "do thi ai, Đỗ Thị Ái",
    "hoà, Trần Thị Hòa",
    "hòa, Trần Thị Hoà",
    "tỉnh uỷ, Văn phòng Tỉnh ủy",
    "so noi vu, Sở Nội vụ",
    "snv, Sở Nội vụ"
  })
  void aNameIsFoundHoweverItIsTyped(String typed, String name) {
    assertThat(new Query(typed).matches(name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"thánh, Nguyễn Văn Thành", "đo, Do Văn Nam", "xyz, Sở Nội vụ", "a, Lê Bé"})
  void accentsThatWereTypedMustBeThere(String typed, String name) {
    assertThat(new Query(typed).matches(name)).isFalse();
  }

  @Test
  void theExactNameComesFirst() {
    var query = new Query("ân");
    assertThat(query.rank("Ân Thị Nga")).isLessThan(query.rank("An Văn Nga"));
  }

  @Test
  void theStartOfAWordComesBeforeItsMiddle() {
    var query = new Query("an");
    assertThat(query.rank("Lê An")).isLessThan(query.rank("Lê Lan"));
    assertThat(query.rank("An Lê")).isLessThan(query.rank("Lê An"));
  }

  @Test
  void nothingTypedIsBlank() {
    assertThat(new Query("   ").isBlank()).isTrue();
  }
}
