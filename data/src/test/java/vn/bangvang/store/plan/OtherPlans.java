package vn.bangvang.store.plan;

import java.util.List;
import vn.bangvang.Samples;
import vn.bangvang.domain.plan.Course;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.Paper;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.Signer;
import vn.bangvang.domain.plan.Standards;
import vn.bangvang.domain.plan.reward.Rewards;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;

/// Plans that say little, for tests.
public final class OtherPlans {
  private OtherPlans() {}

  public static Plan bare(long number, String title, PartialDate issued) {
    return bare(id(number), title, issued);
  }

  static Plan bare(PlanId id, String title, PartialDate issued) {
    var heading =
        new Heading("UBND tỉnh An Bình", new DocumentNumber("/KH-UBND"), "", issued, title);
    var paper = new Paper(BodyForm.STATE, heading, List.of(), List.of(), new Signer("", "", ""));
    return new Plan(
        id,
        paper,
        new Course(new Course.Start.Issue(), PartialDate.unknown(), List.of()),
        new Standards(List.of(), List.of()),
        new Rewards(List.of(), List.of(), 0));
  }

  static Plan draft(long number) {
    return bare(number, "Dự thảo kế hoạch", PartialDate.unknown());
  }

  static Plan until(long number, String title, PartialDate end) {
    var plan = bare(number, title, PartialDate.unknown());
    var course = new Course(new Course.Start.Issue(), end, List.of());
    return new Plan(plan.id(), plan.paper(), course, plan.standards(), plan.rewards());
  }

  static Plan with(long number, Paper paper) {
    var plan = draft(number);
    return new Plan(plan.id(), paper, plan.course(), plan.standards(), plan.rewards());
  }

  static Plan with(long number, Course course) {
    var plan = draft(number);
    return new Plan(plan.id(), plan.paper(), course, plan.standards(), plan.rewards());
  }

  static Plan with(long number, Standards standards) {
    var plan = draft(number);
    return new Plan(plan.id(), plan.paper(), plan.course(), standards, plan.rewards());
  }

  static Plan with(long number, Rewards rewards) {
    var plan = draft(number);
    return new Plan(plan.id(), plan.paper(), plan.course(), plan.standards(), rewards);
  }

  private static PlanId id(long number) {
    return new PlanId(Samples.id(number));
  }
}
