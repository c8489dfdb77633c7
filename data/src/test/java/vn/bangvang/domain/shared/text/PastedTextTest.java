package vn.bangvang.domain.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Text as it comes out of Word, PDF files, web pages and other systems.
class PastedTextTest {
  /// A break inside a paragraph of Word arrives as a vertical tab, which no paper can hold.
  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n", "\r", "\u000B", "\u2028", "\u2029", "\u0085"})
  void everyLineBreakOfAParagraphIsOne(String lineBreak) {
    assertThat(Texts.paragraph("Ý kiến thứ nhất" + lineBreak + "Ý kiến thứ hai"))
        .isEqualTo("Ý kiến thứ nhất\nÝ kiến thứ hai");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\u000B", "\t", "\u00A0", "\u2003", "\u3000", "   "})
  void everyGapOfALineIsOneBlank(String gap) {
    assertThat(Texts.line("Sở" + gap + "Nội vụ")).isEqualTo("Sở Nội vụ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\u00AD", "\uFEFF", "\u2060", "\u200E"})
  void whatCannotBeSeenIsNotKept(String invisible) {
    assertThat(Texts.line("Khen" + invisible + " thưởng")).isEqualTo("Khen thưởng");
    assertThat(Texts.paragraph(invisible)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đắk Nông",
        "Thừa Thiên Huế",
        "Nguyễn Thị Ỷ",
        "Ủy ban",
        "Uỷ ban",
        "Ê Đê",
        "Ksor H'Lan"
      })
  void composedAndDecomposedTextBecomeOne(String text) {
    assertThat(Texts.line(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(text);
    assertThat(Texts.paragraph(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(text);
  }

  @Test
  void theBlankLinesOfAPdfAreKeptInAParagraph() {
    assertThat(Texts.paragraph("  Một\n\n\nHai  ")).isEqualTo("Một\n\n\nHai");
  }

  @Test
  void quotesDashesAndDotsStayAsTheyAre() {
    String text = "“Thi đua – Khen thưởng” … ‘H’Bia’ 100%";
    assertThat(Texts.line(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "Phát động phong trào, phát động phong trào",
    "Ủy ban nhân dân, ủy ban nhân dân",
    "UBND tỉnh, UBND tỉnh",
    "Đề án 06, đề án 06",
    "2023 năm bản lề, 2023 năm bản lề",
    "Ô, ô"
  })
  void aTitleGoesOnInASentence(String title, String continued) {
    assertThat(Texts.continued(title)).isEqualTo(continued);
  }
}
