package vn.bangvang.domain.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reward.Award;

/// What was read out of a whole document stands in the plan that was made of it.
class NothingLostTest {
  static Stream<ReadPlan> documents() {
    return ReadPlan.invented();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyFactOfAnInventedPlanIsInThePlan(ReadPlan document) {
    Kept.of(document);
  }

  @Test
  void everyFactOfTheSourcePlansIsInTheirPlans() {
    var sources = ReadPlan.sources().toList();
    assumeTrue(!sources.isEmpty(), "the source plans are not beside the project");
    assertThat(sources).hasSize(5).allSatisfy(Kept::of);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyIdentityIsGivenOnce(ReadPlan document) {
    assertThat(identities(document.plan())).doesNotHaveDuplicates();
  }

  private static List<UUID> identities(Plan plan) {
    var all = new ArrayList<UUID>();
    all.add(plan.id().value());
    plan.course().rounds().stream().map(Round::id).forEach(id -> all.add(id.value()));
    plan.rewards().awards().stream().map(Award::id).forEach(id -> all.add(id.value()));
    for (var criterion : plan.standards().criteria()) {
      all.add(criterion.id().value());
      criterion.exclusions().stream().map(Exclusion::id).forEach(id -> all.add(id.value()));
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void anyFactCanBeSkipped(ReadPlan document) {
    for (int skipped = 0; skipped < document.facts().size(); skipped++) {
      var left = new ArrayList<>(document.facts());
      Fact fact = left.remove(skipped);
      assertThatCode(() -> Kept.of(new ReadPlan(document.name(), left)))
          .as("without %s", fact)
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyFactAloneMakesAPlan(ReadPlan document) {
    assertThat(document.facts())
        .allSatisfy(fact -> Kept.of(new ReadPlan(document.name(), List.of(fact))));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everythingSaidTwiceStillMakesAPlan(ReadPlan document) {
    var twice = new ArrayList<>(document.facts());
    twice.addAll(document.facts());
    var plan = Taking.plan(twice);
    assertThat(plan.paper().heading()).isEqualTo(document.plan().paper().heading());
    assertThat(plan.course().start()).isEqualTo(document.plan().course().start());
    assertThat(identities(plan)).doesNotHaveDuplicates();
  }

  @Test
  void noFactsMakeABlankPlan() {
    Kept.of(new ReadPlan("nothing", List.of()));
    assertThat(Taking.plan().course().rounds())
        .extracting(Round::kind)
        .containsExactly(Round.Kind.SINGLE);
  }
}
