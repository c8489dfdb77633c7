package vn.bangvang.domain.nomination.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.nomination.NominationId;
import vn.bangvang.domain.nomination.Nominee;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.unit.UnitId;

/// There is one checklist for every holder and plan, whoever opens it first.
class HolderTest {
  private static final Holder UNIT = new Holder.OfUnit(Samples.DEPARTMENT, SamplePlan.ROUND);

  @Test
  void theSameHolderHasTheSameChecklist() {
    assertThat(Checklist.of(SamplePlan.PLAN, UNIT)).isEqualTo(Checklist.of(SamplePlan.PLAN, UNIT));
  }

  @Test
  void anotherHolderOrAnotherPlanHasAnother() {
    var id = Checklist.of(SamplePlan.PLAN, UNIT).id();
    var otherUnit = new Holder.OfUnit(new UnitId(Samples.id(12)), SamplePlan.ROUND);
    var otherPlan = new PlanId(Samples.id(3));
    assertThat(Checklist.of(SamplePlan.PLAN, otherUnit).id()).isNotEqualTo(id);
    assertThat(Checklist.of(otherPlan, UNIT).id()).isNotEqualTo(id);
  }

  @Test
  void answersDoNotChangeWhoseItIs() {
    var answered = Checklist.of(SamplePlan.PLAN, UNIT).with(Answer.open(SamplePlan.criterion(1)));
    assertThat(answered.id()).isEqualTo(Checklist.of(SamplePlan.PLAN, UNIT).id());
    assertThat(answered.holder()).isEqualTo(UNIT);
  }

  @Test
  void twoNominationsOfOnePersonHaveTwoChecklists() {
    var nominee = Nominee.of(Samples.clerk(), "Sở Nội vụ");
    assertThat(Holder.of(Samples.nomination(51, nominee)))
        .isNotEqualTo(Holder.of(Samples.nomination(52, nominee)))
        .isEqualTo(new Holder.OfNomination(new NominationId(Samples.id(51))));
  }

  @Test
  void twoNominationsOfOneUnitShareOne() {
    var nominee = new Nominee.Collective(Samples.DEPARTMENT, "Sở Nội vụ");
    assertThat(Holder.of(Samples.nomination(51, nominee)))
        .isEqualTo(Holder.of(Samples.nomination(52, nominee)));
  }
}
