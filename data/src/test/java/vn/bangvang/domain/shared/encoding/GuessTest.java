package vn.bangvang.domain.shared.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuessTest {
  private static final String PLAN =
      "Kế hoạch phát động phong trào thi đua đẩy mạnh cải cách hành chính giai đoạn 2022 - 2025";

  @ParameterizedTest
  @CsvSource({
    "NguyÔn V¨n §øc, TCVN3",
    "KÕ ho¹ch ph¸t ®éng phong trµo thi ®ua ®Èy m¹nh c¶i c¸ch hµnh chÝnh, TCVN3",
    "céng hßa x· héi chñ nghÜa viÖt nam, TCVN3",
    "CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM, TCVN3",
    "Keá hoaïch phaùt ñoäng phong traøo thi ñua ñaåy maïnh caûi caùch haønh chính, VNI",
    "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM, VNI",
    "Kế hoạch phát động phong trào thi đua, UNICODE",
    "bé cá to, UNICODE",
    "Plan of the year 2023, UNICODE",
    "Café résumé naïve, UNICODE",
    "'', UNICODE"
  })
  void aTextIsTakenForWhatItIs(String text, Encoding encoding) {
    assertThat(Encoding.guess(text).encoding()).isEqualTo(encoding);
  }

  @Test
  void decomposedUnicodeIsUnicode() {
    String decomposed = Normalizer.normalize(PLAN, Normalizer.Form.NFD);
    assertThat(Encoding.guess(decomposed).encoding()).isEqualTo(Encoding.UNICODE);
    assertThat(Encoding.UNICODE.decode(decomposed)).isEqualTo(PLAN);
  }

  @Test
  void aWholeSentenceIsSureAndOneWordIsNot() {
    String sentence = "KÕ ho¹ch ph¸t ®éng phong trµo thi ®ua ®Èy m¹nh c¶i c¸ch hµnh chÝnh";
    assertThat(Encoding.guess(sentence).isSure()).isTrue();
    assertThat(Encoding.guess("NguyÔn").isSure()).isFalse();
    assertThat(Encoding.guess(PLAN).isSure()).isTrue();
  }

  @Test
  void plainLettersNeedNoGuess() {
    assertThat(Encoding.guess("So 135/KH-LDLD").sureness()).isEqualTo(1, within(1e-9));
  }

  /// Another office's column: names of all kinds, some without an accent.
  @Test
  void aColumnIsDecidedAsAWhole() {
    var column = String.join("\n", "Lª ThÞ Hoa", "Tran Van An", "H'Bia Niª", "§ç M¹nh Hïng");
    var guess = Encoding.guess(column);
    assertThat(guess.encoding()).isEqualTo(Encoding.TCVN3);
    assertThat(guess.encoding().decode(column))
        .isEqualTo("Lê Thị Hoa\nTran Van An\nH'Bia Niê\nĐỗ Mạnh Hùng");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đăk Nông, Krông Búk, H’Mông",
        "«Giỏi việc nước, đảm việc nhà»",
        "Nhiệt độ 30°C; diện tích 12 m²; §2 – ©2023"
      })
  void signsOfOtherKindsDoNotMislead(String text) {
    assertThat(Encoding.guess(text).encoding()).isEqualTo(Encoding.UNICODE);
    assertThat(Encoding.UNICODE.decode(text)).isEqualTo(text);
  }
}
