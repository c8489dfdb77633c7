package vn.bangvang.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
  /// Ordered by hand: given name, family name, middle names; letters before tones.
  private static final List<String> IN_ORDER =
      List.of(
          "Đỗ Thị Ái",
          "Trần Thị An",
          "Bùi Văn Anh",
          "Lê Văn Anh",
          "Lê Văn Ánh",
          "Nguyễn Văn Ân",
          "Phạm Bằng",
          "Hoàng Cường",
          "Vũ Dũng",
          "Vũ Đạt",
          "K' Đen",
          "Trần Hà",
          "Trần Hòa",
          "Ksor Hương",
          "Lý Hường",
          "Ngô Khanh",
          "Ngô Khánh",
          "Nguyễn Thị Lan",
          "Nguyễn Văn Nam",
          "Phan Oanh",
          "Phan Ôn",
          "Y Ơn",
          "Lê Quang",
          "Đinh Sơn",
          "Hồ Thanh",
          "Hồ Thành",
          "Hồ Uyên",
          "Hồ Ưng",
          "Lâm Văn",
          "Lâm Xuân",
          "Lâm Yến");

  @Test
  void peopleAreSortedByGivenNameInVietnameseOrder() {
    var shuffled = new ArrayList<>(IN_ORDER);
    Collections.shuffle(shuffled, new Random(7));
    shuffled.sort(Comparator.comparing(name -> new PersonName(name).sortKey()));
    assertThat(shuffled).isEqualTo(IN_ORDER);
  }

  @ParameterizedTest
  @CsvSource({
    "a, à", "à, ả", "ả, ã", "ã, á", "á, ạ", "ạ, ă", "ă, â", "d, đ", "e, ê", "o, ô", "ô, ơ", "u, ư"
  })
  void everyLetterAndToneHasItsPlace(String first, String second) {
    assertThat(new PersonName(first).sortKey()).isLessThan(new PersonName(second).sortKey());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Y", "H'Bia Niê", "Ksor H'Lan", "nguyễn văn a", "Tôn Nữ Thị Như Quỳnh Anh"})
  void aNameIsKeptAsItIsWritten(String name) {
    assertThat(PersonName.read(name).understood().map(PersonName::full)).contains(name);
  }

  @Test
  void onlyInvisibleThingsArePutRight() {
    assertThat(new PersonName("  Lê\u00A0 Văn\u200B  Ánh ").full()).isEqualTo("Lê Văn Ánh");
    assertThat(new PersonName("Lê Văn A\u0301nh").full()).isEqualTo("Lê Văn Ánh");
    assertThat(new PersonName("Ðỗ Thị Ái").full()).isEqualTo("Đỗ Thị Ái");
  }

  @Test
  void theGivenNameIsTheLastWord() {
    assertThat(new PersonName("Nguyễn Văn Thành").given()).isEqualTo("Thành");
  }

  @Test
  void nothingAndDigitsAreRefused() {
    assertThat(PersonName.read(" ").refusal()).contains("Chưa nhập họ và tên.");
    assertThat(PersonName.read("Lê Văn 2").refusal().orElseThrow()).contains("có chữ số");
  }
}
