package vn.bangvang.domain.plan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reading.Bounds;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.AwardId;
import vn.bangvang.domain.plan.reward.Quota;
import vn.bangvang.domain.shared.Ids;

/// What can be won: one award of each form and giver, with how many for whom.
final class Prizes {
  private final String issuer;
  private final Ids ids;
  private final List<Award> made = new ArrayList<>();

  private Prizes(String issuer, Ids ids) {
    this.issuer = issuer;
    this.ids = ids;
  }

  static List<Award> of(Accepted accepted, String issuer, Ids ids) {
    var prizes = new Prizes(issuer, ids);
    accepted.all(Fact.Award.class).forEach(prizes::take);
    return prizes.made;
  }

  private void take(Fact.Award said) {
    var quota = quota(said);
    for (int i = 0; i < made.size(); i++)
      if (isOf(made.get(i), said) && isFree(made.get(i), quota)) {
        made.set(i, with(made.get(i), quota));
        return;
      }
    var level = Levels.of(said.authority(), issuer);
    var id = new AwardId(ids.next());
    made.add(with(new Award(id, said.form(), said.authority(), level, List.of()), quota));
  }

  private static boolean isOf(Award award, Fact.Award said) {
    return award.form().equalsIgnoreCase(said.form())
        && award.authority().equalsIgnoreCase(said.authority());
  }

  private static boolean isFree(Award award, Optional<Quota> quota) {
    return quota.filter(one -> award.quotaFor(one.subject()).isPresent()).isEmpty();
  }

  private static Award with(Award award, Optional<Quota> quota) {
    var quotas = new ArrayList<>(award.quotas());
    quota.ifPresent(quotas::add);
    return new Award(award.id(), award.form(), award.authority(), award.level(), quotas);
  }

  /// A number without a most, or for nobody named, is no quota.
  private static Optional<Quota> quota(Fact.Award said) {
    return said.recipients() instanceof Fact.Recipients.Only(var kind) && said.bounds().most() > 0
        ? Optional.of(quota(kind, said.bounds()))
        : Optional.empty();
  }

  private static Quota quota(SubjectKind kind, Bounds bounds) {
    return new Quota(kind.counted(), bounds.least(), bounds.most());
  }
}
