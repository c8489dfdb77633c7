package vn.bangvang.domain.plan.reward;

import java.util.List;
import java.util.Optional;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.shared.text.Texts;

/// A form of reward that the plan offers, who gives it and how many.
public record Award(AwardId id, String form, String authority, Level level, List<Quota> quotas) {
  public Award {
    form = Texts.line(form);
    authority = Texts.line(authority);
    quotas = List.copyOf(quotas);
  }

  /// How high the giver stands. What the body's own head does not give is proposed upward.
  public enum Level {
    UNSTATED,
    OWN_BODY,
    PROVINCE_OR_MINISTRY,
    GOVERNMENT,
    STATE
  }

  public Award(AwardId id, String form, String authority, List<Quota> quotas) {
    this(id, form, authority, Level.UNSTATED, quotas);
  }

  public Optional<Quota> quotaFor(SubjectKind subject) {
    return quotas.stream().filter(quota -> quota.subject() == subject.counted()).findFirst();
  }
}
