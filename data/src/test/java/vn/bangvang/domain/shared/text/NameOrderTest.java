package vn.bangvang.domain.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Names of units, read from left to right: letters first, tones only where all letters agree,
/// numbers by their value.
class NameOrderTest {
  static List<List<String>> inOrder() {
    return List.of(
        List.of("Tổ dân phố 1", "Tổ dân phố 2", "Tổ dân phố 10", "Tổ dân phố 21"),
        List.of("Ban Dân tộc", "Ban Quản lý", "Bảo hiểm xã hội", "Chi cục Thuế", "Công an tỉnh"),
        List.of("Sở Công Thương", "Sở Du lịch", "Sở Giáo dục", "Sở Y tế"),
        List.of("Phòng Dân số", "Phòng Đào tạo", "Phòng Đất đai", "Phòng Hành chính"),
        List.of("Xã An Hải", "Xã Ân Hòa", "Xã Phước Dinh", "Xã Phước Hà", "Xã Phước Hải"),
        List.of("Phường Đô Vinh", "Phường Đông Hải", "Phường Đông Hải 2"),
        List.of("Văn phòng", "Văn phòng HĐND", "Văn phòng UBND"),
        List.of("Quận 1", "Quận 3", "Quận 10", "Quận Bình Tân"));
  }

  @ParameterizedTest
  @MethodSource("inOrder")
  void unitsStandInTheOrderOfTheirLettersAndNumbers(List<String> names) {
    var shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, new Random(3));
    shuffled.sort(Comparator.comparing(name -> NameOrder.key(name)));
    assertThat(shuffled).isEqualTo(names);
  }

  /// The dictionary's order of tones: none, huyền, hỏi, ngã, sắc, nặng.
  @ParameterizedTest
  @CsvSource({
    "ma, mà",
    "mà, mả",
    "mả, mã",
    "mã, má",
    "má, mạ",
    "mạ, man",
    "hoa, hòa",
    "dung, đang"
  })
  void tonesComeAfterLetters(String first, String second) {
    assertThat(NameOrder.key(first)).isLessThan(NameOrder.key(second));
  }

  @ParameterizedTest
  @CsvSource({
    "SỞ NỘI VỤ, sở nội vụ",
    "Tổ 02, Tổ 2",
    "H'Bia, HBia",
    "K’Đen, K'Đen",
    "Thanh tra - Pháp chế, Thanh tra  Pháp chế"
  })
  void whatIsNeitherLetterNorNumberDoesNotCount(String one, String other) {
    assertThat(NameOrder.key(one).replace("!", "").replace(" ", ""))
        .isEqualTo(NameOrder.key(other).replace("!", "").replace(" ", ""));
  }

  @Test
  void composedAndDecomposedNamesStandTogether() {
    assertThat(NameOrder.key("Sơ\u0309 Nô\u0323i vu\u0323")).isEqualTo(NameOrder.key("Sở Nội vụ"));
  }

  @Test
  void foreignLettersHaveTheirLatinPlaces() {
    assertThat(NameOrder.key("Fa")).isBetween(NameOrder.key("Ê"), NameOrder.key("Ga"));
    assertThat(NameOrder.key("Ja")).isBetween(NameOrder.key("Ia"), NameOrder.key("Ka"));
    assertThat(NameOrder.key("Wa")).isBetween(NameOrder.key("Va"), NameOrder.key("Xa"));
    assertThat(NameOrder.key("Za")).isGreaterThan(NameOrder.key("Yên"));
  }

  @Test
  void aNumberOfAnyLengthIsStillANumber() {
    assertThat(NameOrder.key("Số 99999999999")).isLessThan(NameOrder.key("Số 100000000000"));
  }
}
