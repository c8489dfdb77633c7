package vn.bangvang.domain.nomination;

import java.util.List;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.Quota;

/// How much of a quota is asked for, over all units.
public record QuotaUse(Award award, Quota quota, int proposed) {

  /// Every quota of a plan in its order; what was withdrawn does not count.
  public static List<QuotaUse> of(Plan plan, List<Nomination> nominations) {
    return plan.rewards().awards().stream()
        .flatMap(award -> award.quotas().stream().map(quota -> of(award, quota, nominations)))
        .toList();
  }

  private static QuotaUse of(Award award, Quota quota, List<Nomination> nominations) {
    long proposed =
        nominations.stream()
            .filter(one -> one.stage() instanceof Stage.Received)
            .filter(one -> one.proposal().award().equals(award.id()))
            .filter(one -> one.subject().counted() == quota.subject())
            .count();
    return new QuotaUse(award, quota, (int) proposed);
  }

  public boolean isExceeded() {
    return proposed > quota.atMost();
  }
}
