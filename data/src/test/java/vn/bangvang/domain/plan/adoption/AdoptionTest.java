package vn.bangvang.domain.plan.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.SamplePlan;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.plan.criterion.Source;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.store.plan.OtherPlans;

/// S1.k and S2.d: the office's own plan, made from the one that it carries out.
class AdoptionTest {
  private final Plan parent = Family.parent();
  private final Plan child = Family.child();

  @Test
  void theParentStandsFirstAmongTheBases() {
    assertThat(child.paper().bases().getFirst().cited())
        .isEqualTo(
            "Kế hoạch số 12/KH-UBND ngày 02/04/2023 của UBND tỉnh An Bình"
                + " Phát động phong trào thi đua cải cách hành chính năm 2023");
  }

  @Test
  void itIsADraftOfTheOfficeItself() {
    assertThat(child.standing().stage()).isEqualTo(new Standing.Stage.Draft());
    assertThat(child.paper().heading().number().isDraft()).isTrue();
    assertThat(child.title()).isEqualTo(parent.title());
  }

  @Test
  void itRemembersWhatItTookAndForWhat() {
    assertThat(child.standing().parentage())
        .isEqualTo(
            new Standing.Parentage.Under(parent.id(), "Cải cách thể chế", parent.movement()));
  }

  @Test
  void itHasIdentitiesOfItsOwnAndTheSameAtEveryTaking() {
    assertThat(child.standards().criteria())
        .doesNotContainAnyElementsOf(parent.standards().criteria());
    assertThat(Family.child()).isEqualTo(child);
  }

  @Test
  void headsAnswerFromTheCriteriaOfTheirOwnPlan() {
    var sample = SamplePlan.plan();
    var own = OtherPlans.bare(601, "", PartialDate.unknown()).paper();
    var taken = Adoption.child(Family.CHILD, sample, "", own);
    assertThat(taken.standards().criteria())
        .map(one -> one.terms().source())
        .filteredOn(Source.Unit.class::isInstance)
        .isNotEmpty()
        .allSatisfy(source ->
            assertThat(((Source.Unit) source).origins())
                .allMatch(one -> taken.criterion(one.criterion()).isPresent()));
  }

  @ParameterizedTest
  @CsvSource({
    "Cải cách thể chế, 1",
    "cai cach the che, 1",
    "Phòng Công nghệ, 1",
    "Thanh tra Sở, 1",
    "Sở Y tế, 0",
    "'', 0"
  })
  void theTasksOfTheFieldOrOfTheOfficeComeAlong(String share, int tasks) {
    assertThat(Family.child(share).execution().tasks()).hasSize(tasks);
    assertThat(Family.child(share).execution().reports()).hasSize(2);
  }
}
