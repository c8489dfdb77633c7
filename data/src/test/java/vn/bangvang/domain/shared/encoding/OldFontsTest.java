package vn.bangvang.domain.shared.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the name of a font says, as Word, Excel and PDF write it.
class OldFontsTest {
  @ParameterizedTest
  @CsvSource({
    ".VnTime, TCVN3",
    ".vntime, TCVN3",
    ".VnArial Narrow, TCVN3",
    ".VnBlack, TCVN3",
    "VnTime, TCVN3",
    "ABCDEF+.VnTime, TCVN3",
    "ABCDEF+VnTime, TCVN3",
    ".VnTimeH, TCVN3_CAPITALS",
    ".VnArial NarrowH, TCVN3_CAPITALS",
    "'.VnTimeH,Bold', TCVN3_CAPITALS",
    ".VnTimeH Bold, TCVN3_CAPITALS",
    "ABCDEF+.VnAvantH-BoldItalic, TCVN3_CAPITALS",
    "VNI-Times, VNI",
    "VNI Helve, VNI",
    "vni-times, VNI",
    "ABCDEF+VNI-Times-Bold, VNI"
  })
  void anOldFontSaysItsEncoding(String font, Encoding encoding) {
    assertThat(Encoding.of(font)).contains(encoding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Times New Roman", "Be Vietnam Pro", "Vnime Sans", "VNIQUE", "", "Arial", "Vani"})
  void anyOtherFontSaysNothing(String font) {
    assertThat(Encoding.of(font)).isEmpty();
  }
}
