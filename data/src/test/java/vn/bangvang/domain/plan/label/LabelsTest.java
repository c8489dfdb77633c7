package vn.bangvang.domain.plan.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.plan.label.Labels.Line;

/// S2.b counts a) b) c) d) đ) e) g) h): đ comes after d, and there is no f.
class LabelsTest {
  private static List<Line> lines(String... levelsAndLabels) {
    return Stream.of(levelsAndLabels)
        .map(one -> one.split(" ", -1))
        .map(one -> new Line(Integer.parseInt(one[0]), one[1]))
        .toList();
  }

  @Test
  void theAlphabetIsThatOfLegalTexts() {
    var twentyFour = IntStream.range(0, 24).mapToObj(_ -> new Line(1, "a")).toList();
    assertThat(Labels.anew(twentyFour))
        .containsExactly("a b c d đ e g h i k l m n o p q r s t u v x y aa".split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "a, b",
    "d, đ",
    "đ, e",
    "e, g",
    "i, k",
    "q, r",
    "v, x",
    "y, aa",
    "A, B",
    "D, Đ",
    "1, 2",
    "9, 10",
    "I, II",
    "IV, V",
    "VIII, IX"
  })
  void theNextLabelFollowsThePlansStyle(String last, String next) {
    var style = LabelStyle.of(last);
    int place =
        IntStream.range(0, 30).filter(i -> style.at(i, "").equals(last)).findFirst().orElseThrow();
    var known =
        IntStream.rangeClosed(0, place).mapToObj(i -> new Line(1, style.at(i, ""))).toList();
    assertThat(Labels.next(known, 1)).isEqualTo(next);
  }

  @Test
  void afterAReorderTheyAreCountedAnew() {
    assertThat(Labels.anew(lines("1 c", "1 a", "1 b"))).containsExactly("a", "b", "c");
    assertThat(Labels.anew(lines("1 2", "1 3"))).containsExactly("1", "2");
  }

  @ParameterizedTest
  @CsvSource({"-", "+", "–", "*", "''"})
  void dashesStayDashes(String dash) {
    assertThat(Labels.anew(lines("1 " + dash, "1 " + dash))).containsExactly(dash, dash);
    assertThat(Labels.next(lines("1 " + dash), 1)).isEqualTo(dash);
  }

  @Test
  void countingBeginsAgainBelowEveryPoint() {
    assertThat(Labels.anew(lines("1 1", "2 a", "2 b", "1 2", "2 a", "3 -")))
        .containsExactly("1", "a", "b", "2", "a", "-");
  }

  @Test
  void nestedNumbersBearTheSignAbove() {
    assertThat(Labels.anew(lines("1 2", "2 2.1", "1 1", "2 1.2", "2 1.1", "3 1.1.1")))
        .containsExactly("1", "1.1", "2", "2.1", "2.2", "2.2.1");
  }

  @Test
  void aPointWithoutASignTakesThatOfItsLevel() {
    assertThat(Labels.anew(lines("1 I", "2 ", "2 1", "1 "))).containsExactly("I", "1", "2", "II");
  }

  @Test
  void aPlanWithoutSignsStaysWithoutThem() {
    assertThat(Labels.anew(lines("1 ", "2 "))).containsExactly("", "");
    assertThat(Labels.anew(List.of())).isEmpty();
    assertThat(Labels.next(List.of(), 1)).isEmpty();
  }

  @Test
  void aFirstPointBelowAnotherHasNobodyAbove() {
    assertThat(Labels.anew(lines("2 1.1", "2 1.2"))).containsExactly("1", "2");
  }
}
