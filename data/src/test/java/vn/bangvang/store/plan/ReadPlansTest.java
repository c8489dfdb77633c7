package vn.bangvang.store.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.bangvang.domain.plan.intake.ReadPlan;
import vn.bangvang.store.OpenOffice;

/// Plans that were made of what was read out of their documents.
class ReadPlansTest extends OpenOffice {
  @Test
  void everyReadPlanComesBackAsItWasMade() {
    assertThat(ReadPlan.all()).hasSizeGreaterThanOrEqualTo(14).allSatisfy(this::comesBack);
  }

  private void comesBack(ReadPlan document) {
    var plan = document.plan();
    write(repositories -> repositories.plans().save(plan));
    assertThat(found(repositories -> repositories.plans().find(plan.id()))).contains(plan);
  }
}
