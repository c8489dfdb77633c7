package vn.bangvang.domain.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import vn.bangvang.Samples;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.Paper;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.Signer;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.PartialDate;

/// Plans made of single facts, for an office of its own.
public final class Taking {
  public static final PlanId PLAN = new PlanId(Samples.id(801));

  private Taking() {}

  static Paper blank() {
    var number = new DocumentNumber("/KH-SNV");
    var unknown = PartialDate.unknown();
    var heading = new Heading("Sở Nội vụ tỉnh An Bình", number, "An Bình", unknown, "");
    return new Paper(BodyForm.STATE, heading, List.of(), List.of(), new Signer("", "", ""));
  }

  public static Outcome<Plan> outcome(List<Fact> facts) {
    return Intake.plan(PLAN, blank(), facts, Ids.seeded(7));
  }

  static Plan plan(Fact... facts) {
    return plan(List.of(facts));
  }

  public static Plan plan(List<Fact> facts) {
    var outcome = outcome(facts);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<Plan>) outcome).value();
  }
}
