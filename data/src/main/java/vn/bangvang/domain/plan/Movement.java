package vn.bangvang.domain.plan;

import java.util.List;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.purpose.IndexTarget;
import vn.bangvang.domain.plan.purpose.Purpose;
import vn.bangvang.domain.plan.reward.Rewards;

/// What the plan sets in motion: for what, when, by which standards and for which rewards.
public record Movement(
    Purpose purpose,
    List<IndexTarget> targets,
    Course course,
    Standards standards,
    Rewards rewards) {
  public Movement {
    targets = List.copyOf(targets);
  }

  public Movement with(Purpose changed) {
    return new Movement(changed, targets, course, standards, rewards);
  }

  public Movement aiming(List<IndexTarget> changed) {
    return new Movement(purpose, changed, course, standards, rewards);
  }

  public Movement with(Course changed) {
    return new Movement(purpose, targets, changed, standards, rewards);
  }

  public Movement with(Standards changed) {
    return new Movement(purpose, targets, course, changed, rewards);
  }

  public Movement with(Rewards changed) {
    return new Movement(purpose, targets, course, standards, changed);
  }
}
