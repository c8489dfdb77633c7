package vn.bangvang.domain.shared.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "nghiêng", "Quyết", "khuyến", "giữ", "gì", "giết", "quỳnh", "hoà", "hòa", "thuở", "ngoằn",
        "Đẩy", "ỦY", "y", "ở", "chuẩn", "thưởng", "rượu", "yêu", "khuỷu", "huých", "oách", "xoong"
      })
  void everyRhymeOfTheLanguageIsKnown(String word) {
    assertThat(Syllable.isPlausible(word)).isTrue();
  }

  /// Ten signs when every mark stands apart.
  @Test
  void theLongestSyllableIsStillOne() {
    String longest = Normalizer.normalize("nghuyểng", Normalizer.Form.NFD);
    assertThat(longest).hasSize(10);
    assertThat(Syllable.isPlausible(longest)).isTrue();
  }

  @Test
  void aPageWithoutABlankIsNone() {
    assertThat(Syllable.isPlausible("ế".repeat(60_000))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"viêt", "hàt", "cafộ", "NguyƠn", "zầu", "bh", "ộo", "áà", "ngi7", ""})
  void whatCannotBeSaidIsNone(String word) {
    assertThat(Syllable.isPlausible(word)).isFalse();
  }
}
