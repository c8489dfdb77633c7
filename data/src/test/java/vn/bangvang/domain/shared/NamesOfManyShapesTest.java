package vn.bangvang.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Kinh, Chăm, Ê Đê, Gia Rai, Cơ Ho and Raglai names, of one word and of seven. A name is never
/// changed, only put in its order: given name, family name, middle names.
class NamesOfManyShapesTest {
  static List<List<String>> inOrder() {
    return List.of(
        List.of("Đỗ Thị Ái", "Trần Thị An", "Lê Văn Ánh", "Nguyễn Văn Ân"),
        List.of("Bùi Văn Nam", "Đinh Văn Nam", "Nguyễn An Nam", "Nguyễn Văn Nam", "Vũ Nam"),
        List.of("Nguyễn Thị Hoa", "Nguyễn Thị Hòa", "Nguyễn Thị Hóa", "Nguyễn Thị Hoan"),
        List.of("Lê Minh", "Lê Anh Minh", "Lê Ánh Minh", "Lê Đức Minh"),
        List.of("Lê Dung", "Lê Dũng", "Lê Duy", "Lê Đạt", "Lê Đông", "Lê Đồng"),
        List.of("Đàng Năng Thọ", "Từ Công Thọ", "Thập Thị Thơ", "Bá Trung Thu"),
        List.of("Y Bhăm", "H'Bia", "Ksor Phước", "Rơ Châm Zoan"));
  }

  @ParameterizedTest
  @MethodSource("inOrder")
  void peopleStandInTheOrderOfTheirGivenNames(List<String> names) {
    var sorted =
        names.reversed().stream()
            .sorted(Comparator.comparing((String name) -> new PersonName(name).sortKey()))
            .toList();
    assertThat(sorted).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({
    "Y, Y",
    "Lê Ánh, Ánh",
    "Tôn Nữ Thị Như Quỳnh Anh, Anh",
    "Ksor H'Lan, H'Lan",
    "Ka Thị Y-Bham, Y-Bham",
    "nguyễn văn a, a"
  })
  void theLastWordIsTheGivenName(String full, String given) {
    assertThat(new PersonName(full).given()).isEqualTo(given);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nguyễn Thị Hòa", "Đặng Thuỳ Trâm", "Rơ Châm H'Yéo", "Lê Ỷ Lan"})
  void composedAndDecomposedNamesAreOneNameInOnePlace(String name) {
    var apart = new PersonName(Normalizer.normalize(name, Normalizer.Form.NFD));
    assertThat(apart).isEqualTo(new PersonName(name));
    assertThat(apart.sortKey()).isEqualTo(new PersonName(name).sortKey());
  }

  /// "hòa" and "hoà" are both right: on a certificate the name stands as its bearer writes it.
  @Test
  void thePlaceOfAToneIsKeptAsWritten() {
    assertThat(new PersonName("Nguyễn Thị Hoà").full()).isEqualTo("Nguyễn Thị Hoà");
    assertThat(new PersonName("Nguyễn Thị Hoà").sortKey())
        .isEqualTo(new PersonName("Nguyễn Thị Hòa").sortKey());
  }

  /// Lists from other offices come in capitals throughout.
  @Test
  void capitalsAreKeptAndDoNotChangeTheOrder() {
    assertThat(new PersonName("NGUYỄN VĂN NAM").full()).isEqualTo("NGUYỄN VĂN NAM");
    assertThat(new PersonName("NGUYỄN VĂN NAM").sortKey())
        .isEqualTo(new PersonName("nguyễn văn nam").sortKey());
  }

  static Stream<String> withDigits() {
    return Stream.of("Nguyễn Văn 2", "0912345678", "Lê Văn A1", "Trần ２");
  }

  @ParameterizedTest
  @MethodSource("withDigits")
  void aNameWithADigitIsASlip(String typed) {
    assertThat(PersonName.read(typed).refusal())
        .contains("Họ và tên “%s” có chữ số; kiểm tra lại.".formatted(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u00A0", "\u200B\uFEFF"})
  void whatCannotBeSeenIsNoName(String typed) {
    assertThat(PersonName.read(typed).refusal()).contains("Chưa nhập họ và tên.");
    assertThatThrownBy(() -> new PersonName(typed)).isInstanceOf(IllegalArgumentException.class);
  }
}
