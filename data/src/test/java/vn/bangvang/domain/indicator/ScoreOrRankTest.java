package vn.bangvang.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.indicator.Comparison.Progress;

/// "Tăng điểm hoặc tăng bậc so với năm liền trước": one proof is enough, and nobody is refused for
/// a figure that was never entered.
class ScoreOrRankTest {
  private static final Indicator DDCI = new Indicator("DDCI");

  private static Comparison comparison(String before, String now) {
    return new Comparison(DDCI, figure(before), figure(now));
  }

  /// "70.1 #12", "70.1", "#12" or "-".
  private static Figure figure(String written) {
    Optional<BigDecimal> score = Optional.empty();
    OptionalInt rank = OptionalInt.empty();
    for (String part : List.of(written.split(" "))) {
      if (part.startsWith("#")) rank = OptionalInt.of(Integer.parseInt(part.substring(1)));
      else if (!part.equals("-")) score = Optional.of(new BigDecimal(part));
    }
    return Figure.of(score, rank);
  }

  @ParameterizedTest
  @CsvSource({
    "70.1 #12, 70.2 #12",
    "70.1 #12, 70.1 #11",
    "70.1 #12, 60 #1",
    "70.1, 70.11",
    "#12, #11",
    "70.1, 70.2 #3",
    "70.1 #12, #11"
  })
  void oneOfTheTwoThatRoseIsEnough(String before, String now) {
    assertThat(comparison(before, now).progress(GrowthIn.SCORE_OR_RANK)).isEqualTo(Progress.UP);
  }

  @ParameterizedTest
  @CsvSource({"70.1 #12, 70.1 #12", "70.1 #12, 70 #13", "70.1 #1, 70.1 #1"})
  void onlyWhenNeitherRoseIsItSaidThatNothingDid(String before, String now) {
    assertThat(comparison(before, now).progress(GrowthIn.SCORE_OR_RANK)).isEqualTo(Progress.NOT_UP);
  }

  @ParameterizedTest
  @CsvSource({
    "70.1, 69",
    "70.1 #12, 69",
    "70.1, 69 #3",
    "#12, #15",
    "70.1 #12, #15",
    "-, 70 #3",
    "70 #3, -",
    "70.1, #3"
  })
  void whatFellInOneMayStillHaveRisenInTheOther(String before, String now) {
    assertThat(comparison(before, now).progress(GrowthIn.SCORE_OR_RANK))
        .isEqualTo(Progress.UNKNOWN);
  }

  /// Hard on the best, but the plan says "tăng": the council may excuse it, a program may not.
  @Test
  void theFirstPlaceThatIsKeptHasNotRisen() {
    assertThat(comparison("#1", "#1").progress(GrowthIn.RANK)).isEqualTo(Progress.NOT_UP);
  }

  @Test
  void aRankOfOneYearSaysNothingAboutTheScoreOfTheOther() {
    assertThat(comparison("#12", "80").progress(GrowthIn.SCORE)).isEqualTo(Progress.UNKNOWN);
    assertThat(comparison("#12", "80").progress(GrowthIn.RANK)).isEqualTo(Progress.UNKNOWN);
  }

  @Test
  void aHundredthOfAPointIsGrowth() {
    assertThat(comparison("0.8837", "0.8838").progress(GrowthIn.SCORE)).isEqualTo(Progress.UP);
  }
}
