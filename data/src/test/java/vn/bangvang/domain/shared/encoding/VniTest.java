package vn.bangvang.domain.shared.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// VNI for Windows: letter and mark.
class VniTest {
  private static final String TABLE =
      """
      àảãáạ, aøaûaõaùaï
      ăằẳẵắặ, aêaèaúaüaéaë
      âầẩẫấậ, aâaàaåaãaáaä
      èẻẽéẹ, eøeûeõeùeï
      êềểễếệ, eâeàeåeãeáeä
      ìỉĩíị, ìæóíò
      òỏõóọ, oøoûoõoùoï
      ôồổỗốộ, oâoàoåoãoáoä
      ơờởỡớợ, ôôøôûôõôùôï
      ùủũúụ, uøuûuõuùuï
      ưừửữứự, ööøöûöõöùöï
      ỳỷỹýỵ, yøyûyõyùî
      đ, ñ
      """;

  @ParameterizedTest
  @CsvSource(textBlock = TABLE)
  void everyLetterHasItsSigns(String letters, String signs) {
    assertThat(Encoding.VNI.decode(signs)).isEqualTo(letters);
  }

  @ParameterizedTest
  @CsvSource(textBlock = TABLE)
  void everyCapitalHasItsSigns(String letters, String signs) {
    assertThat(Encoding.VNI.decode(signs.toUpperCase(Locale.ROOT)))
        .isEqualTo(letters.toUpperCase(Locale.ROOT));
  }

  @ParameterizedTest
  @CsvSource({
    "Nguyeãn Thò Thaønh, Nguyễn Thị Thành",
    "Tröôøng Ñaïi hoïc Sö phaïm, Trường Đại học Sư phạm",
    "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Aùo daøi, Áo dài"
  })
  void textIsReadWithItsCapitals(String old, String read) {
    assertThat(Encoding.VNI.decode(old)).isEqualTo(read);
  }

  @Test
  void aMarkWithoutItsLetterStays() {
    assertThat(Encoding.VNI.decode("kg±xù")).isEqualTo("kg±xù");
  }
}
