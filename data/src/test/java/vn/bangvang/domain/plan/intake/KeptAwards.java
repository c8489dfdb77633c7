package vn.bangvang.domain.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reading.Bounds;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reward.Award;

/// The awards of a plan against those that were read.
record KeptAwards(ReadPlan document, Plan plan) {
  void all() {
    var said = document.said(Fact.Award.class);
    assertThat(plan.rewards().awards().stream().flatMap(KeptAwards::quotas))
        .containsExactlyInAnyOrderElementsOf(said.stream().flatMap(KeptAwards::quota).toList());
    assertThat(plan.rewards().awards())
        .extracting(one -> List.of(one.form(), one.authority()))
        .containsAll(
            said.stream().map(one -> List.of(one.form(), one.authority())).distinct().toList());
  }

  private static Stream<List<Object>> quotas(Award award) {
    return award.quotas().stream()
        .map(one ->
            List.of(award.form(), award.authority(), one.subject(), one.atLeast(), one.atMost()));
  }

  private static Stream<List<Object>> quota(Fact.Award said) {
    return said.recipients() instanceof Fact.Recipients.Only(SubjectKind kind)
            && said.bounds() instanceof Bounds(int least, int most)
            && most > 0
        ? Stream.of(List.of(said.form(), said.authority(), kind.counted(), least, most))
        : Stream.of();
  }
}
