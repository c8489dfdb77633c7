package vn.bangvang.domain.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
  @ParameterizedTest
  @CsvSource({
    "Đỗ Thị Ái, do thi ai, dta",
    "Sở Kế hoạch và Đầu tư, so ke hoach va dau tu, skhvdt",
    "H'Bia Niê, h'bia nie, hbn",
    "UBND xã Phước Hữu, ubnd xa phuoc huu, uxph"
  })
  void accentsAndCapitalsDoNotCount(String text, String folded, String initials) {
    assertThat(Folded.of(text).text()).isEqualTo(folded);
    assertThat(Folded.of(text).initials()).isEqualTo(initials);
  }

  @Test
  void composedAndDecomposedFoldAlike() {
    assertThat(Folded.of("thươ\u0309ng")).isEqualTo(Folded.of("thưởng"));
  }
}
