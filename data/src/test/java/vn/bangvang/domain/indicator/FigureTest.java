package vn.bangvang.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a body reached on PAR INDEX, SIPAS, PAPI, PCI, DDCI or the ICT Index: scores with a comma,
/// and ranks of which the first is the best.
class FigureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"91.43;91,43 điểm", "90.0;90 điểm", "0.8838;0,8838 điểm", "1050;1.050 điểm"})
  void aScoreIsShownWithAComma(BigDecimal points, String shown) {
    assertThat(new Figure.Score(points).shown()).isEqualTo(shown);
  }

  @Test
  void scoreAndRankAreShownTogether() {
    assertThat(new Figure.ScoreAndRank(new BigDecimal("86.50"), 12).shown())
        .isEqualTo("86,5 điểm, hạng 12");
    assertThat(new Figure.Rank(3).shown()).isEqualTo("hạng 3");
  }

  @Test
  void whatWasNotMeasuredShowsNothing() {
    var figure = new Figure.NotMeasured();
    assertThat(figure.shown()).isEmpty();
    assertThat(figure.score()).isEmpty();
    assertThat(figure.rank()).isEmpty();
  }

  @Test
  void aFigureGivesBackWhatItWasMadeOf() {
    var figure = Figure.of(Optional.of(new BigDecimal("70.1")), OptionalInt.of(12));
    assertThat(Figure.of(figure.score(), figure.rank())).isEqualTo(figure);
    assertThat(Figure.of(figure.score(), OptionalInt.empty()).rank()).isEmpty();
    assertThat(Figure.of(Optional.empty(), figure.rank()).score()).isEmpty();
  }

  @Test
  void noughtsAfterTheCommaDoNotMakeAnotherScore() {
    assertThat(new Figure.Score(new BigDecimal("70.10")))
        .isEqualTo(new Figure.Score(new BigDecimal("70.1")));
    assertThat(new Figure.ScoreAndRank(new BigDecimal("1E+2"), 1))
        .isEqualTo(new Figure.ScoreAndRank(new BigDecimal("100"), 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void theFirstPlaceIsTheBestThereIs(int place) {
    assertThatThrownBy(() -> new Figure.Rank(place)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Figure.ScoreAndRank(BigDecimal.TEN, place))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "00", "nhất", "1,5", "12 bậc"})
  void aRankThatNobodyCanHaveIsRefusedWithASentence(String typed) {
    assertThat(Figure.readRank(typed).refusal().orElseThrow())
        .isEqualTo("“" + typed + "” không phải là thứ hạng. Nhập số nguyên từ 1 trở lên.");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "63, 63", "07, 7"})
  void aRankIsRead(String typed, int place) {
    assertThat(Figure.readRank(typed).understood()).contains(place);
  }
}
