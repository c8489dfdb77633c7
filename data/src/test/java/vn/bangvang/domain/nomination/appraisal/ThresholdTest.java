package vn.bangvang.domain.nomination.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.criterion.Target;

/// Percentages and counts right at what a plan demands.
class ThresholdTest {
  private static Verdict percent(Relation relation, String target, String reached) {
    var measure = new Measure.Percent(new Target(relation, new BigDecimal(target)));
    return Replies.verdict(Demands.of(measure), Replies.number(1, reached));
  }

  private static Verdict count(Relation relation, String target, String reached) {
    var measure = new Measure.Count(new Target(relation, new BigDecimal(target)));
    return Replies.verdict(Demands.of(measure), Replies.number(1, reached));
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 100, 100, true",
    "AT_LEAST, 100, 99.999, false",
    "AT_LEAST, 97.5, 97.50, true",
    "AT_LEAST, 97.5, 97.49, false",
    "AT_MOST, 5, 5, true",
    "AT_MOST, 5, 5.01, false",
    "MORE_THAN, 90, 90, false",
    "MORE_THAN, 90, 90.01, true",
    "LESS_THAN, 10, 10, false",
    "LESS_THAN, 10, 9.99, true",
    "EXACTLY, 100, 100.0, true",
    "EXACTLY, 100, 100.1, false"
  })
  void aPercentageIsJudgedExactly(Relation relation, String target, String reached, boolean met) {
    assertThat(percent(relation, target, reached))
        .isInstanceOf(met ? Verdict.Met.class : Verdict.NotMet.class);
  }

  @ParameterizedTest
  @CsvSource({
    "EXACTLY, 0, 0, true",
    "EXACTLY, 0, 1, false",
    "AT_MOST, 3, 3, true",
    "AT_MOST, 3, 4, false",
    "AT_LEAST, 2, 1, false",
    "AT_LEAST, 2, 2, true"
  })
  void aCountIsJudgedExactly(Relation relation, String target, String reached, boolean met) {
    assertThat(count(relation, target, reached))
        .isInstanceOf(met ? Verdict.Met.class : Verdict.NotMet.class);
  }

  @Test
  void whatWasReachedIsSaidWithACommaBesideWhatWasDemanded() {
    assertThat(percent(Relation.AT_LEAST, "97.5", "98.25"))
        .isEqualTo(new Verdict.Met("Đạt 98,25 % (yêu cầu ≥ 97,5 %) – tiêu chí a"));
    assertThat(percent(Relation.AT_MOST, "5", "12.50"))
        .isEqualTo(new Verdict.NotMet("Mới đạt 12,5 % (yêu cầu ≤ 5 %) – tiêu chí a"));
  }

  @Test
  void casesAreCountedWithPointsInLargeNumbers() {
    assertThat(count(Relation.EXACTLY, "0", "1250"))
        .isEqualTo(new Verdict.NotMet("Có 1.250 trường hợp, không đúng yêu cầu = 0 – tiêu chí a"));
    assertThat(count(Relation.EXACTLY, "0", "0"))
        .isEqualTo(new Verdict.Met("Có 0 trường hợp (yêu cầu = 0) – tiêu chí a"));
  }

  @ParameterizedTest
  @CsvSource({"Tốt, Tốt, true", "Tốt, Khá, false", "Khá, Tốt, true", "Khá, Trung bình, false"})
  void aRatingIsJudgedOnTheScaleOfThePlan(String atLeast, String level, boolean met) {
    var measure = new Measure.Rating(List.of("Tốt", "Khá", "Trung bình"), atLeast);
    assertThat(Replies.verdict(Demands.of(measure), Replies.level(1, level)))
        .isInstanceOf(met ? Verdict.Met.class : Verdict.NotMet.class);
  }

  @Test
  void aLevelOfAnotherScaleIsNotReached() {
    var measure = new Measure.Rating(List.of("Tốt", "Khá"), "Khá");
    assertThat(Replies.verdict(Demands.of(measure), Replies.level(1, "Xuất sắc")))
        .isInstanceOf(Verdict.NotMet.class);
  }
}
