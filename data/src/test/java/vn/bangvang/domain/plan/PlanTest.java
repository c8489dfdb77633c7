package vn.bangvang.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.SamplePlan;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.criterion.Target;
import vn.bangvang.domain.plan.reward.Quota;

class PlanTest {
  private final Plan plan = SamplePlan.plan();

  @Test
  void everySubjectHasItsCriteria() {
    assertThat(plan.criteriaFor(SubjectKind.COLLECTIVE)).hasSize(8);
    assertThat(plan.criteriaFor(SubjectKind.INDIVIDUAL)).hasSize(1);
  }

  @Test
  void aHeadMeetsTheIndividualsCriteriaAndMore() {
    assertThat(plan.criteriaFor(SubjectKind.HEAD))
        .extracting(one -> one.subject())
        .containsExactly(
            SubjectKind.INDIVIDUAL, SubjectKind.HEAD, SubjectKind.HEAD, SubjectKind.HEAD);
  }

  @Test
  void headsCountInTheQuotaOfIndividuals() {
    var award = plan.award(SamplePlan.PRAISE).orElseThrow();
    assertThat(award.quotaFor(SubjectKind.HEAD)).contains(new Quota(SubjectKind.INDIVIDUAL, 0, 15));
    assertThat(award.quotaFor(SubjectKind.COLLECTIVE))
        .contains(new Quota(SubjectKind.COLLECTIVE, 0, 9));
  }

  @Test
  void aQuotaMayBeARange() {
    assertThat(new Quota(SubjectKind.INDIVIDUAL, 2, 3).isRange()).isTrue();
    assertThat(new Quota(SubjectKind.INDIVIDUAL, 0, 9).isRange()).isFalse();
    assertThat(new Quota(SubjectKind.INDIVIDUAL, 1, 1).isRange()).isFalse();
    assertThatThrownBy(() -> new Quota(SubjectKind.INDIVIDUAL, 4, 3))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 100, true, ≥ 100",
    "AT_LEAST, 99.99, false, ≥ 100",
    "AT_MOST, 100, true, ≤ 100",
    "EXACTLY, 100.0, true, = 100",
    "MORE_THAN, 100, false, > 100",
    "LESS_THAN, 99.5, true, < 100"
  })
  void aTargetIsReachedExactly(Relation relation, String value, boolean reached, String shown) {
    var target = Target.of(relation, 100);
    assertThat(target.isReachedBy(new BigDecimal(value))).isEqualTo(reached);
    assertThat(target.shown()).isEqualTo(shown);
  }

  @Test
  void aRatingAsksForALevelOfItsOwnScale() {
    assertThatThrownBy(() -> new Measure.Rating(List.of("A", "B"), "C"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(SamplePlan.rating().newest().isReachedBy("Xuất sắc")).isFalse();
  }
}
