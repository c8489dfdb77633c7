package vn.bangvang.domain.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {
  @Test
  void aLineHasNoBreaksAndNoDoubledBlanks() {
    assertThat(Texts.line(" Sở \n Nội\t\u00A0vụ ")).isEqualTo("Sở Nội vụ");
  }

  @Test
  void aParagraphKeepsItsBreaks() {
    assertThat(Texts.paragraph("Một  \r\nHai")).isEqualTo("Một \nHai");
  }

  @Test
  void decomposedTextIsComposed() {
    assertThat(Texts.line("Thi đua khen thươ\u0309ng")).isEqualTo("Thi đua khen thưởng");
  }

  @Test
  void softHyphensAndMarksOfOrderVanish() {
    assertThat(Texts.line("khen\u00AD thưởng\uFEFF")).isEqualTo("khen thưởng");
  }

  @Test
  void theTwoWaysOfPlacingATonesAreBothKept() {
    assertThat(Texts.line("Tỉnh uỷ, Tỉnh ủy")).isEqualTo("Tỉnh uỷ, Tỉnh ủy");
  }

  @Test
  void aTitleGoesOnInsideASentenceButAnAbbreviationStaysWhole() {
    assertThat(Texts.continued("Đẩy mạnh cải cách")).isEqualTo("đẩy mạnh cải cách");
    assertThat(Texts.continued("CCHC năm 2026")).isEqualTo("CCHC năm 2026");
    assertThat(Texts.continued("")).isEmpty();
  }
}
