package vn.bangvang.domain.plan.readiness;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.readiness.Readiness.Check;
import vn.bangvang.domain.plan.readiness.Readiness.State;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.Quota;
import vn.bangvang.domain.shared.text.Sentences;

/// Whether the awards of a plan are sound: each is named, none twice, none for nobody.
final class Quotas {
  private final Plan plan;

  private Quotas(Plan plan) {
    this.plan = plan;
  }

  /// What is wrong with single awards, or that nothing is.
  static Stream<Check> of(Plan plan) {
    var quotas = new Quotas(plan);
    var awards = plan.rewards().awards();
    var wrong =
        IntStream.range(0, awards.size())
            .boxed()
            .flatMap(at -> quotas.doubts(awards.get(at), at))
            .toList();
    if (!wrong.isEmpty()) return wrong.stream();
    String sound = Sentences.say("ready.awards", awards.size());
    return Stream.of(new Check(Part.AWARDS.whole(), State.READY, sound));
  }

  private Stream<Check> doubts(Award award, int at) {
    if (award.form().isEmpty()) return doubt(at, "ready.award.unnamed");
    if (isRepeated(award)) return doubt(at, "ready.award.twice");
    if (award.quotas().isEmpty()) return doubt(at, "ready.award.uncounted");
    if (award.quotas().stream().allMatch(one -> one.atMost() == 0))
      return doubt(at, "ready.award.none");
    return award.quotas().stream()
        .filter(this::isAimedAtNobody)
        .flatMap(_ -> doubt(at, "ready.award.without.criteria"));
  }

  private boolean isRepeated(Award award) {
    return plan.rewards().awards().stream()
            .filter(one ->
                one.form().equalsIgnoreCase(award.form())
                    && one.authority().equalsIgnoreCase(award.authority()))
            .count()
        > 1;
  }

  /// Criteria are stated, but none for those whom this quota is for.
  private boolean isAimedAtNobody(Quota quota) {
    var criteria = plan.standards().criteria();
    SubjectKind wanted = quota.subject().counted();
    return quota.atMost() > 0
        && !criteria.isEmpty()
        && criteria.stream().noneMatch(one -> one.subject().counted() == wanted);
  }

  private Stream<Check> doubt(int at, String key) {
    var award = plan.rewards().awards().get(at);
    return Stream.of(
        new Check(Part.AWARDS.at(at), State.DOUBTFUL, Sentences.say(key, award.form())));
  }
}
