package vn.bangvang.domain.council.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.SampleCouncil;
import vn.bangvang.Samples;
import vn.bangvang.domain.council.ballot.Ballot;
import vn.bangvang.domain.council.ballot.Recusal;
import vn.bangvang.domain.council.ballot.Result;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.council.rule.Base;
import vn.bangvang.domain.council.rule.Majority;
import vn.bangvang.domain.council.rule.Majority.OnRecusal;
import vn.bangvang.domain.council.rule.Majority.Strictness;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.Ratio;

/// Members who do not vote on their own case, and what that does to the count.
class SteppingAsideTest {
  private final Item item = SampleCouncil.item(90, Samples.ofHead());
  private final Session session = Sittings.withPresent(7).over(List.of(item));

  private Session aside(Session from, int... members) {
    return IntStream.of(members)
        .mapToObj(SampleCouncil::member)
        .reduce(
            from,
            (sofar, member) ->
                Sittings.done(
                    Proceedings.recused(
                        sofar, current(sofar), new Recusal(member, "Bản thân được đề nghị"))),
            (_, last) -> last);
  }

  private Item current(Session changed) {
    return changed.item(item.id()).orElseThrow();
  }

  private static Majority majority(Base base, OnRecusal onRecusal, Ratio threshold) {
    return new Majority(base, threshold, Strictness.AT_LEAST, onRecusal);
  }

  /// Practice differs on the denominator, so it is a setting of the council.
  @ParameterizedTest
  @CsvSource({
    "ALL_MEMBERS, STAYS_IN_BASE, 9",
    "ALL_MEMBERS, LEAVES_BASE, 6",
    "PRESENT, STAYS_IN_BASE, 7",
    "PRESENT, LEAVES_BASE, 5",
    "VALID_VOTES, STAYS_IN_BASE, 5",
    "VALID_VOTES, LEAVES_BASE, 5"
  })
  void everyoneWhoStepsAsideLeavesTheBase(Base base, OnRecusal onRecusal, int whole) {
    var voted =
        Sittings.done(
            Voting.votedByTheRest(
                aside(session, 0, 1, 8), current(aside(session, 0, 1, 8)), Vote.AGREE));
    var tally = Tally.of(voted, current(voted));
    assertThat(tally.electorate()).isEqualTo(new Tally.Electorate(9, 7, 3, 2));
    assertThat(tally.of(majority(base, onRecusal, new Ratio(1, 2)))).isEqualTo(new Ratio(5, whole));
  }

  @Test
  void theRestDoesNotSpeakForWhoStepsAside() {
    var aside = aside(session, 2);
    var voted = Sittings.done(Voting.votedByTheRest(aside, current(aside), Vote.AGREE));
    assertThat(current(voted).voteOf(SampleCouncil.member(2))).isEmpty();
    assertThat(Tally.of(voted, current(voted)).agree()).isEqualTo(6);
  }

  @Test
  void whereAllPresentStepAsideNobodyCanAgree() {
    var nobody = aside(session, 0, 1, 2, 3, 4, 5, 6);
    assertThat(nobody.votersOn(current(nobody))).isEmpty();
    var tally = Tally.of(nobody, current(nobody));
    assertThat(tally.silent()).isZero();
    assertThat(tally.result(majority(Base.PRESENT, OnRecusal.LEAVES_BASE, new Ratio(1, 2))))
        .isEqualTo(new Result.Waiting());
  }

  @Test
  void steppingAsideConcernsOneCaseOnly() {
    var other = SampleCouncil.item(91, Samples.collective());
    var both = Sittings.withPresent(7).over(List.of(item, other));
    assertThat(aside(both, 0).votersOn(other)).hasSize(7);
  }

  @Test
  void steppingAsideDoesNotShrinkTheQuorum() {
    var six = aside(Sittings.withPresent(6).over(List.of(item)), 0, 1, 2, 3);
    assertThat(six.hasQuorum()).isTrue();
    assertThat(Voting.voted(six, current(six), SampleCouncil.member(5), Vote.AGREE))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void anotherReasonReplacesTheFirst() {
    var again =
        Sittings.done(
            Proceedings.recused(
                aside(session, 0),
                current(aside(session, 0)),
                new Recusal(SampleCouncil.member(0), " Là vợ  của người được đề nghị ")));
    assertThat(current(again).recusals())
        .containsExactly(new Recusal(SampleCouncil.member(0), "Là vợ của người được đề nghị"));
  }

  @Test
  void aStrangerWhoStepsAsideCountsNowhere() {
    var stranger = new Recusal(Samples.CLERK, "không phải thành viên");
    var changed = Sittings.done(Proceedings.recused(session, item, stranger));
    assertThat(Tally.of(changed, current(changed)).electorate())
        .isEqualTo(new Tally.Electorate(9, 7, 0, 0));
  }

  @Test
  void whoHasVotedIsToldToTakeTheVoteBackFirst() {
    var voted = session.with(item.voted(new Ballot.Open(List.of(cast(0)))));
    var late = new Recusal(SampleCouncil.member(0), "nhớ ra muộn");
    assertThat(Sittings.refusal(Proceedings.recused(voted, current(voted), late)))
        .isEqualTo("Thành viên này đã biểu quyết; rút lại biểu quyết của thành viên này trước.");
  }

  private static Ballot.Cast cast(int member) {
    return new Ballot.Cast(SampleCouncil.member(member), Vote.AGREE);
  }
}
