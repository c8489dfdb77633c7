package vn.bangvang.domain.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Hurried typing: accents on some letters, none on others.
class PartlyAccentedQueryTest {
  @ParameterizedTest
  @CsvSource({
    "nguyễn van, Nguyễn Văn Thành",
    "nguyen văn thanh, Nguyễn Văn Thành",
    "đo thi ai, Đỗ Thị Ái",
    "đỗ thi, Đỗ Thị Ái",
    "so kế hoach, Sở Kế hoạch và Đầu tư",
    "uỷ ban, Ủy ban nhân dân xã",
    "hoà binh, Xã Hòa Bình",
    "UBND xã phuoc, UBND xã Phước Hữu"
  })
  void aLetterTypedBareStandsForAllItsForms(String typed, String text) {
    assertThat(new Query(typed).matches(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "nguyễn ván, Nguyễn Văn Thành",
    "nguyện van, Nguyễn Văn Thành",
    "đo, Do Văn Nam",
    "ân, Nguyễn Văn Ấn",
    "hoá, Trần Thị Hòa",
    "nguyễn van thanh an, Nguyễn Văn Thành"
  })
  void aLetterTypedWithAnAccentMustBeThatLetter(String typed, String text) {
    assertThat(new Query(typed).matches(text)).isFalse();
  }

  /// File names and web forms of a Mac come decomposed.
  @Test
  void decomposedTypingFindsComposedNames() {
    assertThat(new Query("tha\u0300nh").matches("Nguyễn Văn Thành")).isTrue();
    assertThat(new Query("thành").matches("Nguyễn Văn Tha\u0300nh")).isTrue();
  }

  @Test
  void accentedLettersAreNoInitials() {
    assertThat(new Query("đta").matches("Đỗ Thị Ái")).isFalse();
    assertThat(new Query("dta").matches("Đỗ Thị Ái")).isTrue();
  }

  @Test
  void oneLetterIsNoInitials() {
    assertThat(new Query("x").matches("Nguyễn Văn Thành")).isFalse();
    assertThat(new Query("vt").matches("Nguyễn Văn Thành")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"hòa, 0", "hoa, 1", "tran, 4", "oa, 3", "binh, 2"})
  void theBestMatchIsTheOneThatStartsAsTyped(String typed, int rank) {
    assertThat(new Query(typed).rank("Hòa Bình")).isEqualTo(rank);
  }
}
