package vn.bangvang.domain.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.Samples;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.Paper;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;

class ParentsTest {
  private static final PartialDate DAY = PartialDate.on(2023, 4, 2);
  private static final PartialDate UNKNOWN = PartialDate.unknown();
  private static final Fact.Parent SAID =
      new Fact.Parent(new DocumentNumber("1223 /KH - UBND"), DAY);

  private static Plan plan(int id, String number, PartialDate issued) {
    var blank = Taking.blank();
    var heading = new Heading("UBND tỉnh", new DocumentNumber(number), "", issued, "Thi đua");
    var paper = new Paper(blank.form(), heading, List.of(), List.of(), blank.signer());
    var plan = Taking.plan().on(paper);
    return new Plan(
        new PlanId(Samples.id(id)), paper, plan.standing(), plan.movement(), plan.execution());
  }

  @Test
  void theHigherPlanIsFoundByItsNumberHoweverItIsSpaced() {
    var higher = plan(901, "1223/KH-UBND", DAY);
    assertThat(Intake.parent(SAID, List.of(plan(902, "12/KH-UBND", DAY), higher))).contains(higher);
  }

  @Test
  void theSameNumberOfAnotherYearIsAnotherPlan() {
    var last = plan(901, "1223/KH-UBND", PartialDate.on(2022, 4, 2));
    assertThat(Intake.parent(SAID, List.of(last))).isEmpty();
  }

  @Test
  void ofTwoPlansOfOneNumberTheDateTells() {
    var last = plan(901, "1223/KH-UBND", UNKNOWN);
    var higher = plan(902, "1223/KH-UBND", DAY);
    assertThat(Intake.parent(SAID, List.of(last, higher))).contains(higher);
  }

  @Test
  void withoutADateTheNumberIsEnoughUnlessSeveralBearIt() {
    var undated = new Fact.Parent(SAID.number(), UNKNOWN);
    var one = plan(901, "1223/KH-UBND", DAY);
    var other = plan(902, "1223/KH-UBND", PartialDate.on(2022, 4, 2));
    assertThat(Intake.parent(undated, List.of(one))).contains(one);
    assertThat(Intake.parent(undated, List.of(one, other))).isEmpty();
  }

  @Test
  void aDraftIsNobodysHigherPlan() {
    var draft = new Fact.Parent(new DocumentNumber("/KH-UBND"), UNKNOWN);
    assertThat(Intake.parent(draft, List.of(plan(901, "/KH-UBND", UNKNOWN)))).isEmpty();
  }
}
