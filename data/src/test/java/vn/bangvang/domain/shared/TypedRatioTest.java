package vn.bangvang.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Quorums and majorities as working rules write them.
class TypedRatioTest {
  @ParameterizedTest
  @CsvSource({
    "2/3, 2/3",
    "2 / 3, 2/3",
    "90 %, 90/100",
    "90%, 90/100",
    "50, 50/100",
    "1/1, 1/1",
    "100 %, 100/100",
    "' 2/3 ', 2/3"
  })
  void aShareIsReadAsARatio(String typed, String ratio) {
    assertThat(Ratio.read(typed).understood().map(Ratio::toString)).contains(ratio);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "0 %",
        "0/3",
        "3/0",
        "3/2",
        "101 %",
        "66,7 %",
        "hai phần ba",
        "",
        "2/3/4",
        "-1/2"
      })
  void whatIsNoShareIsRefusedWithASentence(String typed) {
    assertThat(Ratio.read(typed).refusal())
        .contains("Không đọc được tỷ lệ “%s”. Nhập dạng 2/3 hoặc 90 %%.".formatted(typed));
  }

  @ParameterizedTest
  @CsvSource({"2, 3, 4, 6", "90, 100, 9, 10", "1, 2, 5, 10"})
  void whatIsEqualIsNeitherMoreNorLess(int part, int whole, int samePart, int sameWhole) {
    var one = new Ratio(part, whole);
    var other = new Ratio(samePart, sameWhole);
    assertThat(one.atLeast(other)).isTrue();
    assertThat(other.atLeast(one)).isTrue();
    assertThat(one.moreThan(other)).isFalse();
    assertThat(other.moreThan(one)).isFalse();
  }

  /// 66,7 % on paper is a rounding; two thirds are meant.
  @Test
  void aThirdIsNotRoundedBeforeItIsCompared() {
    assertThat(new Ratio(667, 1000).atLeast(new Ratio(2, 3))).isTrue();
    assertThat(new Ratio(666, 1000).atLeast(new Ratio(2, 3))).isFalse();
    assertThat(new Ratio(2, 3).atLeast(new Ratio(667, 1000))).isFalse();
  }

  @Test
  void greatNumbersDoNotOverflow() {
    int many = Integer.MAX_VALUE;
    assertThat(new Ratio(many, many).moreThan(new Ratio(many - 1, many))).isTrue();
    assertThat(new Ratio(many, many).percent()).isEqualTo("100 %");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1;3;33,3 %", "2;3;66,7 %", "1;6;16,7 %", "5;8;62,5 %", "17;19;89,5 %", "1;1;100 %"})
  void oneDecimalIsEnoughToRead(int part, int whole, String percent) {
    assertThat(new Ratio(part, whole).percent()).isEqualTo(percent);
  }
}
