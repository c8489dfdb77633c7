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
}
