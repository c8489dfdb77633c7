package vn.bangvang.domain.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.nomination.checklist.Holder;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.unit.person.Duty;

class NomineeTest {
  @Test
  void whoHeadsAUnitIsNominatedAsItsHead() {
    assertThat(Nominee.of(Samples.head(), "Sở Nội vụ").subject()).isEqualTo(SubjectKind.HEAD);
    assertThat(Nominee.of(Samples.clerk(), "Sở Nội vụ").subject())
        .isEqualTo(SubjectKind.INDIVIDUAL);
    assertThat(Samples.collective().subject()).isEqualTo(SubjectKind.COLLECTIVE);
  }

  @Test
  void nameAndPostAreWrittenDownAsOfTheDay() {
    var nominee = (Nominee.Individual) Nominee.of(Samples.head(), "Sở Nội vụ");
    assertThat(nominee.name()).isEqualTo("Nguyễn Văn Thành");
    assertThat(nominee.unit()).isEqualTo(Samples.DEPARTMENT);
    assertThat(nominee.position().shown()).isEqualTo("Giám đốc Sở Nội vụ");
  }

  @Test
  void withoutATitleTheUnitAloneIsShown() {
    var position = new Nominee.Position(Samples.DEPARTMENT, "Sở Nội vụ", "", Duty.STAFF);
    assertThat(position.shown()).isEqualTo("Sở Nội vụ");
  }

  @Test
  void aCollectiveAnswersOnTheChecklistOfItsUnit() {
    assertThat(Holder.of(Samples.collective()))
        .isEqualTo(new Holder.OfUnit(Samples.DEPARTMENT, SamplePlan.ROUND));
    assertThat(Holder.of(Samples.ofHead()))
        .isEqualTo(new Holder.OfNomination(Samples.ofHead().id()));
  }
}
