package vn.bangvang.store.plan;

import java.util.List;
import vn.bangvang.Samples;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.Movement;
import vn.bangvang.domain.plan.Paper;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.Signer;
import vn.bangvang.domain.plan.Standards;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.plan.execution.Execution;
import vn.bangvang.domain.plan.purpose.IndexTarget;
import vn.bangvang.domain.plan.purpose.Purpose;
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
    var movement =
        new Movement(
            Purpose.UNSTATED,
            List.of(),
            course(id, PartialDate.unknown()),
            new Standards(List.of(), List.of()),
            new Rewards(List.of(), List.of(), 0));
    return new Plan(id, paper, Standing.NEW, movement, Execution.UNSTATED);
  }

  public static RoundId round(Plan plan) {
    return plan.course().rounds().getFirst().id();
  }

  static Plan draft(long number) {
    return bare(number, "Dự thảo kế hoạch", PartialDate.unknown());
  }

  static Plan until(long number, String title, PartialDate end) {
    var plan = bare(number, title, PartialDate.unknown());
    return with(plan, plan.movement().purpose(), course(plan.id(), end));
  }

  static Plan with(long number, Paper paper) {
    return draft(number).on(paper);
  }

  static Plan with(long number, Course course) {
    var plan = draft(number);
    return with(plan, plan.movement().purpose(), course);
  }

  static Plan with(long number, Purpose purpose) {
    var plan = draft(number);
    return with(plan, purpose, plan.course());
  }

  static Plan with(long number, Standards standards) {
    var plan = draft(number);
    return plan.moving(
        new Movement(Purpose.UNSTATED, List.of(), plan.course(), standards, plan.rewards()));
  }

  static Plan with(long number, Rewards rewards) {
    var plan = draft(number);
    return plan.moving(
        new Movement(Purpose.UNSTATED, List.of(), plan.course(), plan.standards(), rewards));
  }

  static Plan with(long number, List<IndexTarget> targets) {
    var plan = draft(number);
    return plan.moving(
        new Movement(Purpose.UNSTATED, targets, plan.course(), plan.standards(), plan.rewards()));
  }

  private static Plan with(Plan plan, Purpose purpose, Course course) {
    return plan.moving(new Movement(purpose, List.of(), course, plan.standards(), plan.rewards()));
  }

  private static Course course(PlanId plan, PartialDate end) {
    var round = new RoundId(plan.value());
    return Course.single(round, new Course.Start.Issue(), end, List.of());
  }

  private static PlanId id(long number) {
    return new PlanId(Samples.id(number));
  }
}
