package vn.bangvang.domain.plan.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Named scales, the best level first: "xếp loại Tốt" is reached by Tốt and by what stands before
/// it.
class RatingTest {
  private static final List<String> SCALE = List.of("Xuất sắc", "Tốt", "Khá", "Trung bình", "Yếu");

  @ParameterizedTest
  @CsvSource({
    "Tốt, Xuất sắc, true",
    "Tốt, Tốt, true",
    "Tốt, Khá, false",
    "Xuất sắc, Tốt, false",
    "Yếu, Yếu, true",
    "Yếu, Xuất sắc, true"
  })
  void aBetterLevelIsEnoughAndAWorseOneIsNot(String atLeast, String level, boolean reached) {
    assertThat(new Measure.Rating(SCALE, atLeast).isReachedBy(level)).isEqualTo(reached);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hoàn thành tốt", "", "tốt hơn"})
  void aLevelThatIsNotOnTheScaleIsNotReached(String level) {
    assertThat(new Measure.Rating(SCALE, "Yếu").isReachedBy(level)).isFalse();
  }

  @Test
  void aScaleIsComposedLikeEveryOtherText() {
    var read = new Measure.Rating(List.of("Tô\u0301t", "Kha\u0301 "), "Tô\u0301t");
    assertThat(read).isEqualTo(new Measure.Rating(List.of("Tốt", "Khá"), "Tốt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Đạt", "Tot"})
  void whatIsDemandedStandsOnTheScale(String atLeast) {
    assertThatThrownBy(() -> new Measure.Rating(SCALE, atLeast))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
