package vn.bangvang.domain.plan;

import java.util.List;
import vn.bangvang.domain.shared.PartialDate;

/// From when to when the movement runs, and its dates between.
public record Course(Start start, PartialDate until, List<Milestone> milestones) {
  public Course {
    milestones = List.copyOf(milestones);
  }

  public sealed interface Start {
    /// "Kể từ ngày ban hành Kế hoạch này".
    record Issue() implements Start {}

    record From(PartialDate date) implements Start {}
  }
}
