package vn.bangvang.app.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.PlanRow;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;

/// Which plan stands under which.
class FamilyTest {
  private static final PlanRow TOP = row(1);
  private static final PlanRow MIDDLE = row(2);
  private static final PlanRow LOW = row(3);
  private static final Family FAMILY =
      new Family(List.of(TOP, MIDDLE, LOW), Map.of(MIDDLE.id(), TOP.id(), LOW.id(), MIDDLE.id()));

  private static PlanRow row(int number) {
    var unknown = PartialDate.unknown();
    var heading = new Heading("", DocumentNumber.NONE, "", unknown, "Kế hoạch " + number);
    return new PlanRow(
        new PlanId(new UUID(0, number)),
        heading,
        unknown,
        Standing.Kind.MOVEMENT_LAUNCH,
        new Standing.Stage.Draft());
  }

  @Test
  void onlyThoseUnderNoneStandAtTheTop() {
    assertThat(FAMILY.top()).containsExactly(TOP);
    assertThat(FAMILY.under(TOP.id())).containsExactly(MIDDLE);
  }

  @Test
  void oneWhoseParentIsGoneStandsAtTheTop() {
    var left = new Family(List.of(MIDDLE, LOW), FAMILY.parents());
    assertThat(left.top()).containsExactly(MIDDLE);
  }

  @Test
  void aPlanIsNeverPutUnderItselfOrWhatStandsBeneathIt() {
    assertThat(FAMILY.notBeneath(MIDDLE.id())).containsExactly(TOP);
    assertThat(FAMILY.notBeneath(LOW.id())).containsExactly(TOP, MIDDLE);
  }

  @Test
  void aCircleInTheFileEndsTheSearch() {
    var circle =
        new Family(List.of(TOP, MIDDLE), Map.of(TOP.id(), MIDDLE.id(), MIDDLE.id(), TOP.id()));
    assertThat(circle.notBeneath(LOW.id())).hasSize(2);
    assertThat(circle.top()).isEmpty();
  }
}
