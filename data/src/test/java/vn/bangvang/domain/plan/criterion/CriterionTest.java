package vn.bangvang.domain.plan.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.SamplePlan;
import vn.bangvang.domain.indicator.GrowthIn;
import vn.bangvang.domain.indicator.Indicator;

/// The parts of a criterion: whom it concerns, where its answer comes from, what rules out.
class CriterionTest {
  @ParameterizedTest
  @CsvSource({"COLLECTIVE, COLLECTIVE", "INDIVIDUAL, INDIVIDUAL", "HEAD, INDIVIDUAL"})
  void aHeadCountsAsOneOfTheIndividuals(SubjectKind subject, SubjectKind counted) {
    assertThat(subject.counted()).isEqualTo(counted);
  }

  @Test
  void plainTermsConcernEverybodyAndExcludeNobody() {
    var plain = SamplePlan.one(1, SubjectKind.INDIVIDUAL, new Measure.Judgement());
    assertThat(plain.terms().scope()).isEqualTo(new Scope.Everyone());
    assertThat(plain.terms().source()).isEqualTo(new Source.Own());
    assertThat(plain.exclusions()).isEmpty();
  }

  @Test
  void theWordingOfAPlanIsPutOnOneLine() {
    var wording = new Wording(" đ ", "Giải ngân\n 100%\u00A0vốn", " điểm a  khoản 2 ");
    assertThat(wording).isEqualTo(new Wording("đ", "Giải ngân 100% vốn", "điểm a khoản 2"));
  }

  @Test
  void theTextOfAnExclusionIsComposed() {
    var trigger = new Exclusion.Trigger.Stated();
    var excuse = new Exclusion.Excuse.Never();
    var exclusion =
        new Exclusion(SamplePlan.exclusion(1), " châ\u0323m  văn bản ", trigger, excuse);
    assertThat(exclusion.text()).isEqualTo("chậm văn bản");
  }

  @Test
  void aPlanThatWasReadIsNotChangedAfterwards() {
    var indicators = new ArrayList<>(List.of(new Indicator("PCI")));
    var growth = new Measure.Growth(indicators, GrowthIn.SCORE);
    var origins = new ArrayList<Source.Origin>();
    origins.add(new Source.Origin.OfCriterion(SamplePlan.criterion(4)));
    var source = new Source.Unit(origins);
    var exclusions = new ArrayList<Exclusion>();
    var terms = new Terms(new Scope.Everyone(), source, exclusions);
    indicators.clear();
    origins.clear();
    exclusions.addAll(SamplePlan.criteria().get(1).exclusions());
    assertThat(growth.indicators()).hasSize(1);
    assertThat(source.origins()).hasSize(1);
    assertThat(terms.exclusions()).isEmpty();
  }

  @Test
  void bothKindsOfOriginNameTheirCriterion() {
    var criterion = SamplePlan.criterion(8);
    assertThat(new Source.Origin.OfCriterion(criterion).criterion()).isEqualTo(criterion);
    assertThat(new Source.Origin.OfExclusion(criterion, SamplePlan.exclusion(3)).criterion())
        .isEqualTo(criterion);
  }
}
