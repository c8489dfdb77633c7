package vn.bangvang.domain.shared.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of TCVN 5712:1993, VN3: codes as the standard prints them.
class Tcvn3Test {
  private static String coded(String codes) {
    return new String(HexFormat.of().parseHex(codes), ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource({
    "àảãáạ, B5B6B7B8B9",
    "ăằẳẵắặ, A8BBBCBDBEC6",
    "âầẩẫấậ, A9C7C8C9CACB",
    "èẻẽéẹ, CCCECFD0D1",
    "êềểễếệ, AAD2D3D4D5D6",
    "ìỉĩíị, D7D8DCDDDE",
    "òỏõóọ, DFE1E2E3E4",
    "ôồổỗốộ, ABE5E6E7E8E9",
    "ơờởỡớợ, ACEAEBECEDEE",
    "ùủũúụ, EFF1F2F3F4",
    "ưừửữứự, ADF5F6F7F8F9",
    "ỳỷỹýỵ, FAFBFCFDFE",
    "đ, AE",
    "ĂÂÊÔƠƯĐ, A1A2A3A4A5A6A7"
  })
  void everyLetterHasItsCode(String letters, String codes) {
    assertThat(Encoding.TCVN3.decode(coded(codes))).isEqualTo(letters);
  }

  @ParameterizedTest
  @CsvSource({
    "NguyÔn ThÞ Thµnh, Nguyễn Thị Thành",
    "Tr­êng §¹i häc S­ ph¹m, Trường Đại học Sư phạm",
    "“ThÞ ®ua lµ yªu n­íc” – 2023, “Thị đua là yêu nước” – 2023"
  })
  void textIsReadWithItsPunctuation(String old, String read) {
    assertThat(Encoding.TCVN3.decode(old)).isEqualTo(read);
  }

  @Test
  void theCapitalFontsShowSmallLettersAsCapitals() {
    assertThat(Encoding.TCVN3_CAPITALS.decode("céng hßa x· héi chñ nghÜa viÖt nam"))
        .isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  }

  /// Without the font only the keyboard's own capitals are left of a headline.
  @ParameterizedTest
  @CsvSource({
    "CéNG HßA X· HéI, CỘNG HÒA XÃ HỘI",
    "Kú häp cña UBND tØnh, Kỳ họp của UBND tỉnh",
    "Lª Hµ, Lê Hà",
    "Hµ, Hà",
    "QuyÕt ®Þnh cña TØNH ñY, Quyết định của TỈNH ủY"
  })
  void headlinesGetTheirCapitalsBack(String old, String read) {
    assertThat(Encoding.TCVN3.decode(old)).isEqualTo(read);
  }

  @Test
  void unicodeInAnOldFontStaysAsItIs() {
    assertThat(Encoding.TCVN3.decode("Đơn vị xét tặng cá nhân"))
        .isEqualTo("Đơn vị xét tặng cá nhân");
  }
}
