package vn.bangvang.domain.plan;

import java.util.List;
import vn.bangvang.domain.plan.criterion.Criterion;

/// Who may take part and what is demanded of them.
public record Standards(List<SubjectGroup> subjects, List<Criterion> criteria) {
  public Standards {
    subjects = List.copyOf(subjects);
    criteria = List.copyOf(criteria);
  }
}
