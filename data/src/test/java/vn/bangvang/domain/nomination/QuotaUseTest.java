package vn.bangvang.domain.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.plan.Movement;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reward.AwardId;
import vn.bangvang.domain.unit.UnitId;

/// How much of "tối đa 09 tập thể và 15 cá nhân" is asked for, over all units.
class QuotaUseTest {
  private static Nomination unit(long number) {
    var name = "Xã số " + number;
    return Samples.nomination(number, new Nominee.Collective(new UnitId(Samples.id(number)), name));
  }

  private static List<Nomination> units(int count) {
    return LongStream.range(0, count).mapToObj(i -> unit(500 + i)).toList();
  }

  private static int proposed(SubjectKind subject, List<Nomination> nominations) {
    return use(subject, nominations).proposed();
  }

  private static QuotaUse use(SubjectKind subject, List<Nomination> nominations) {
    return QuotaUse.of(SamplePlan.plan(), nominations).stream()
        .filter(one -> one.quota().subject() == subject)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"0, false", "8, false", "9, false", "10, true"})
  void theNinthFillsTheQuotaAndTheTenthExceedsIt(int count, boolean exceeded) {
    var use = use(SubjectKind.COLLECTIVE, units(count));
    assertThat(use.proposed()).isEqualTo(count);
    assertThat(use.isExceeded()).isEqualTo(exceeded);
  }

  /// "15 cá nhân" are all people, whether they lead a unit or not.
  @Test
  void headsAndStaffAreCountedTogether() {
    var clerk = Samples.nomination(52, Nominee.of(Samples.clerk(), "Sở Nội vụ"));
    var both = List.of(Samples.ofHead(), clerk, Samples.collective());
    assertThat(proposed(SubjectKind.INDIVIDUAL, both)).isEqualTo(2);
    assertThat(proposed(SubjectKind.COLLECTIVE, both)).isEqualTo(1);
  }

  @Test
  void whatWasWithdrawnGivesItsPlaceBack() {
    var all = new ArrayList<>(units(9));
    var first = all.removeFirst();
    var withdrawn = new Stage.Withdrawn(Samples.DAY, "đơn vị xin rút");
    all.add(new Nomination(first.id(), first.plan(), first.nominee(), first.proposal(), withdrawn));
    assertThat(proposed(SubjectKind.COLLECTIVE, all)).isEqualTo(8);
  }

  @Test
  void anotherAwardOfThePlanHasItsOwnQuota() {
    var first = unit(500);
    var other =
        new Proposal(
            SamplePlan.ROUND,
            new AwardId(Samples.id(99)),
            first.proposal().by(),
            first.proposal().letter(),
            first.proposal().dated());
    var forOther = new Nomination(first.id(), first.plan(), first.nominee(), other, first.stage());
    assertThat(proposed(SubjectKind.COLLECTIVE, List.of(forOther, unit(501)))).isEqualTo(1);
  }

  @Test
  void everyQuotaIsListedInTheOrderOfThePlan() {
    assertThat(QuotaUse.of(SamplePlan.plan(), List.of()))
        .extracting(one -> one.quota().subject())
        .containsExactly(SubjectKind.COLLECTIVE, SubjectKind.INDIVIDUAL);
  }

  @Test
  void everyRoundHasItsOwnUse() {
    var plan = SamplePlan.plan();
    var course = plan.course();
    var next =
        new Round(
            new RoundId(Samples.id(8)), Round.Kind.YEARLY, "", course.until(), course.until());
    var rounds = List.of(course.rounds().getFirst(), next);
    var twice = new Course(course.start(), course.until(), course.milestones(), rounds);
    var movement = plan.movement();
    var uses =
        QuotaUse.of(
            plan.moving(
                new Movement(
                    movement.purpose(),
                    movement.targets(),
                    twice,
                    movement.standards(),
                    movement.rewards())),
            List.of(Samples.collective()));
    assertThat(uses).extracting(QuotaUse::proposed).containsExactly(1, 0, 0, 0);
  }

  @Test
  void theSameAwardMayBeAskedForAgainInAnotherRound() {
    var first = Samples.collective();
    var proposal = first.proposal();
    var later =
        new Proposal(
            new RoundId(Samples.id(8)),
            proposal.award(),
            proposal.by(),
            proposal.letter(),
            proposal.dated());
    var again = new Nomination(first.id(), first.plan(), first.nominee(), later, first.stage());
    assertThat(again.repeats(first)).isFalse();
    assertThat(first.repeats(first)).isTrue();
  }
}
