package vn.bangvang.domain.nomination;

import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.Quota;

/// How much of a quota is asked for in a round, over all units.
public record QuotaUse(Round round, Award award, Quota quota, int proposed) {

  /// Every quota of a plan in its order, once for each round; what was withdrawn does not count.
  public static List<QuotaUse> of(Plan plan, List<Nomination> nominations) {
    return plan.course().rounds().stream().flatMap(round -> of(plan, round, nominations)).toList();
  }

  private static Stream<QuotaUse> of(Plan plan, Round round, List<Nomination> nominations) {
    var inRound = nominations.stream().filter(one -> one.round().equals(round.id())).toList();
    return plan.rewards().awards().stream()
        .flatMap(award -> award.quotas().stream().map(quota -> of(round, award, quota, inRound)));
  }

  private static QuotaUse of(Round round, Award award, Quota quota, List<Nomination> nominations) {
    long proposed =
        nominations.stream()
            .filter(one -> one.stage() instanceof Stage.Received)
            .filter(one -> one.proposal().award().equals(award.id()))
            .filter(one -> one.subject().counted() == quota.subject())
            .count();
    return new QuotaUse(round, award, quota, (int) proposed);
  }

  public boolean isExceeded() {
    return proposed > quota.atMost();
  }
}
