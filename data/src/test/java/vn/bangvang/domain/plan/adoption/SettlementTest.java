package vn.bangvang.domain.plan.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bangvang.SamplePlan;
import vn.bangvang.SampleWhole;
import vn.bangvang.Samples;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.criterion.Terms;
import vn.bangvang.domain.plan.purpose.Point;
import vn.bangvang.domain.plan.reward.Rewards;
import vn.bangvang.domain.shared.Outcome;

/// Accept or leave, one thing after the other.
class SettlementTest {
  private static final Plan PARENT = Family.parent();
  private static final Plan CHILD = Family.child();

  static Stream<Plan> laterParents() {
    return Stream.of(
        Family.reworded(PARENT, 3, "Xếp hạng cao"),
        Family.criteria(PARENT, all -> all.subList(1, 3)),
        Family.criteria(
            PARENT,
            all -> {
              all.add(1, SampleWhole.one(9, 1, "3", new Measure.Judgement(), Terms.PLAIN));
              return all;
            }),
        Family.goals(PARENT),
        Family.goals(PARENT, new Point(1, "1", "Khác hẳn"), new Point(2, "a", "Mục tiêu chung")),
        Family.with(PARENT, one -> one.aiming(one.targets().subList(1, 3))),
        Family.with(PARENT, one -> one.with(one.purpose().about(""))),
        Family.with(PARENT, one -> one.with(new Rewards(List.of(), List.of(), 0))),
        Family.with(PARENT, one -> one.with(one.course().held(oneRound(one.course().rounds())))));
  }

  private static List<Round> oneRound(List<Round> rounds) {
    return rounds.subList(0, 1);
  }

  private static Plan all(Plan child, Plan parent, boolean accepted) {
    Plan settled = child;
    while (!Differences.of(settled, parent).isEmpty()) {
      var first = Differences.of(settled, parent).getFirst();
      settled =
          Family.done(
              accepted
                  ? Settlement.accept(settled, parent, first)
                  : Settlement.leave(settled, parent, first));
    }
    return settled;
  }

  @ParameterizedTest
  @MethodSource("laterParents")
  void whoeverAcceptsEverythingHasTheParentsMovement(Plan later) {
    var fresh = Adoption.child(Family.CHILD, later, "Cải cách thể chế", CHILD.paper());
    assertThat(all(CHILD, later, true).movement()).isEqualTo(fresh.movement());
  }

  @ParameterizedTest
  @MethodSource("laterParents")
  void whoeverLeavesEverythingKeepsTheOwn(Plan later) {
    var kept = all(CHILD, later, false);
    assertThat(kept.movement()).isEqualTo(CHILD.movement());
    assertThat(Differences.of(kept, later)).isEmpty();
  }

  @Test
  void whatWasLeftIsShownAgainWhenTheParentChangesItOnceMore() {
    var kept = all(CHILD, Family.reworded(PARENT, 3, "Xếp hạng cao"), false);
    assertThat(Differences.of(kept, Family.reworded(PARENT, 3, "Xếp hạng nhất"))).hasSize(1);
  }

  @Test
  void acceptingOneThingLeavesTheOthersOpen() {
    var later = Family.reworded(Family.goals(PARENT), 3, "Xếp hạng cao");
    var last = Differences.of(CHILD, later).getLast();
    var settled = Family.done(Settlement.accept(CHILD, later, last));
    assertThat(Differences.of(settled, later)).hasSize(2);
    assertThat(settled.standards().criteria().get(3).wording().text()).isEqualTo("Xếp hạng cao");
  }

  @Test
  void whoeverAcceptsLosesTheOwnWording() {
    var later = Family.reworded(PARENT, 3, "Xếp hạng cao");
    var settled = all(Family.reworded(CHILD, 3, "Rất cao"), later, true);
    assertThat(settled.standards().criteria().get(3).wording().text()).isEqualTo("Xếp hạng cao");
  }

  @Test
  void whatWasRemovedHereComesBackWhenItsChangeIsAccepted() {
    var later = Family.reworded(PARENT, 3, "Xếp hạng cao");
    var mine = Family.criteria(CHILD, all -> all.subList(0, 3));
    assertThat(all(mine, later, true).standards().criteria()).hasSize(4);
  }

  @Test
  void whatIsAddedStandsBehindTheSameNeighbour() {
    var added = SampleWhole.one(9, 1, "3", new Measure.Judgement(), Terms.PLAIN);
    var later =
        Family.criteria(
            PARENT,
            all -> {
              all.add(2, added);
              return all;
            });
    var own = SamplePlan.one(1, SubjectKind.COLLECTIVE, new Measure.Judgement());
    var mine =
        Family.criteria(
            CHILD,
            all -> {
              all.addFirst(own);
              return all;
            });
    assertThat(all(mine, later, true).standards().criteria())
        .extracting(one -> one.wording().text())
        .containsExactly(
            "Tiêu chí số 1",
            "Tiêu chí 1",
            "Tiêu chí 1.1",
            "Tiêu chí 3",
            "Tiêu chí 1.2",
            "Tiêu chí 2");
  }

  @Test
  void aDifferenceThatIsNoLongerSoIsRefused() {
    var later = Family.reworded(PARENT, 3, "Xếp hạng cao");
    var difference = Differences.of(CHILD, later).getFirst();
    var again = Family.reworded(PARENT, 3, "Xếp hạng nhất");
    assertThat(Settlement.accept(CHILD, again, difference))
        .isEqualTo(
            new Outcome.Refused<>("Kế hoạch đã được sửa tiếp sau đó; xem lại các thay đổi."));
  }

  @Test
  void thereIsAlwaysARound() {
    var other = Round.single(new RoundId(Samples.id(700)));
    var one =
        Family.with(PARENT, all -> all.with(all.course().held(oneRound(all.course().rounds()))));
    var child = Adoption.child(Family.CHILD, one, "", CHILD.paper());
    var later = Family.with(one, all -> all.with(all.course().held(List.of(other))));
    var removed = Differences.of(child, later).getFirst();
    assertThat(removed.change()).isInstanceOf(Difference.Change.Removed.class);
    assertThat(Settlement.accept(child, later, removed)).isInstanceOf(Outcome.Refused.class);
    assertThat(Settlement.leave(child, later, removed)).isInstanceOf(Outcome.Refused.class);
    var added = Differences.of(child, later).getLast();
    var both = Family.done(Settlement.accept(child, later, added));
    var gone = Differences.of(both, later).getFirst();
    var single = Family.done(Settlement.accept(both, later, gone));
    assertThat(single.course().rounds()).hasSize(1);
  }
}
