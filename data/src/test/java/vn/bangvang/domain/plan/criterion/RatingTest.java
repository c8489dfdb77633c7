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
    assertThat(Scale.always(SCALE, atLeast).isReachedBy(level)).isEqualTo(reached);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hoàn thành tốt", "", "tốt hơn"})
  void aLevelThatIsNotOnTheScaleIsNotReached(String level) {
    assertThat(Scale.always(SCALE, "Yếu").isReachedBy(level)).isFalse();
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

  private static final Scale OLD = new Scale(2014, List.of("Xuất sắc", "Khá"), "Khá");
  private static final Scale NEW = new Scale(2022, List.of("Xuất sắc", "Tốt"), "Tốt");

  @ParameterizedTest
  @CsvSource({"2010, Khá", "2014, Khá", "2021, Khá", "2022, Tốt", "2030, Tốt"})
  void theScaleOfTheYearIsTheLastThatHadComeIntoForce(int year, String atLeast) {
    var rating = new Measure.Rating(List.of(NEW, OLD));
    assertThat(rating.in(year).atLeast()).isEqualTo(atLeast);
    assertThat(rating.newest()).isEqualTo(NEW);
  }

  @Test
  void aRatingWithoutAScaleIsNone() {
    assertThatThrownBy(() -> new Measure.Rating(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
