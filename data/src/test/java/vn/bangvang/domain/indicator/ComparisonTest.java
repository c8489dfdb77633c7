package vn.bangvang.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  private static final Indicator DDCI = new Indicator("DDCI");

  @ParameterizedTest
  @CsvSource({
    "70.1, 12, 70.2, 12, SCORE, UP",
    "70.1, 12, 70.1, 11, SCORE, NOT_UP",
    "70.1, 12, 69.0, 11, RANK, UP",
    "70.1, 12, 71.0, 13, RANK, NOT_UP",
    "70.1, 12, 69.0, 11, SCORE_OR_RANK, UP",
    "70.1, 12, 71.0, 13, SCORE_OR_RANK, UP",
    "70.1, 12, 70.1, 12, SCORE_OR_RANK, NOT_UP",
    "70.10, 12, 70.1, 12, SCORE, NOT_UP"
  })
  void aHigherScoreOrASmallerRankIsBetter(
      BigDecimal scoreBefore,
      int rankBefore,
      BigDecimal scoreNow,
      int rankNow,
      GrowthIn wanted,
      Comparison.Progress progress) {
    var before = new Figure.ScoreAndRank(scoreBefore, rankBefore);
    var now = new Figure.ScoreAndRank(scoreNow, rankNow);
    assertThat(new Comparison(DDCI, before, now).progress(wanted)).isEqualTo(progress);
  }

  @Test
  void withoutTheYearBeforeNothingIsKnown() {
    var now = new Figure.Score(new BigDecimal("80"));
    var comparison = new Comparison(DDCI, new Figure.NotMeasured(), now);
    assertThat(comparison.progress(GrowthIn.SCORE)).isEqualTo(Comparison.Progress.UNKNOWN);
    assertThat(comparison.progress(GrowthIn.RANK)).isEqualTo(Comparison.Progress.UNKNOWN);
    assertThat(comparison.progress(GrowthIn.SCORE_OR_RANK)).isEqualTo(Comparison.Progress.UNKNOWN);
  }

  @Test
  void oneOfTheTwoIsEnoughWhereEitherCounts() {
    var before = new Figure.Rank(20);
    var now = new Figure.Rank(12);
    assertThat(new Comparison(DDCI, before, now).progress(GrowthIn.SCORE_OR_RANK))
        .isEqualTo(Comparison.Progress.UP);
  }

  @Test
  void bothYearsAreShown() {
    var before = new Figure.ScoreAndRank(new BigDecimal("70.1"), 12);
    var now = new Figure.Score(new BigDecimal("71"));
    assertThat(new Comparison(DDCI, before, now).shown())
        .isEqualTo("DDCI: 71 điểm (năm trước 70,1 điểm, hạng 12)");
  }

  @Test
  void aFigureIsWhatWasMeasured() {
    assertThat(Figure.of(Optional.empty(), OptionalInt.empty()))
        .isEqualTo(new Figure.NotMeasured());
    assertThat(Figure.of(Optional.of(BigDecimal.ONE), OptionalInt.empty()))
        .isEqualTo(new Figure.Score(BigDecimal.ONE));
    assertThat(Figure.of(Optional.empty(), OptionalInt.of(3))).isEqualTo(new Figure.Rank(3));
    assertThat(Figure.of(Optional.of(new BigDecimal("1.0")), OptionalInt.of(3)))
        .isEqualTo(new Figure.ScoreAndRank(BigDecimal.ONE, 3));
  }
}
