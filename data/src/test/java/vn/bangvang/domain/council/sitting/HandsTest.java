package vn.bangvang.domain.council.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.SampleCouncil;
import vn.bangvang.Samples;
import vn.bangvang.domain.council.ballot.Ballot;
import vn.bangvang.domain.council.ballot.Vote;

/// Votes taken one by one by name, changed, taken back and given together.
class HandsTest {
  private final Item item = SampleCouncil.item(90, Samples.collective());
  private final Item other = SampleCouncil.item(91, Samples.ofHead());
  private final Session session = Sittings.withPresent(7).over(List.of(item, other));

  private Item current(Session changed) {
    return changed.item(item.id()).orElseThrow();
  }

  private Session vote(Session from, int member, Vote vote) {
    return Sittings.done(Voting.voted(from, current(from), SampleCouncil.member(member), vote));
  }

  @Test
  void everyVoteIsKeptByName() {
    var voted =
        vote(vote(vote(session, 0, Vote.AGREE), 1, Vote.DISAGREE), 2, new Vote.Other("hoãn"));
    assertThat(current(voted).voteOf(SampleCouncil.member(0))).contains(Vote.AGREE);
    assertThat(current(voted).voteOf(SampleCouncil.member(1))).contains(Vote.DISAGREE);
    assertThat(current(voted).voteOf(SampleCouncil.member(2))).contains(new Vote.Other("hoãn"));
    assertThat(current(voted).voteOf(SampleCouncil.member(3))).isEmpty();
  }

  @Test
  void votesOnOneItemLeaveTheOtherAlone() {
    var voted = vote(session, 0, Vote.AGREE);
    assertThat(voted.item(other.id())).contains(other);
    assertThat(voted.hasVoted()).isTrue();
  }

  @Test
  void aChangedMindIsOneVote() {
    var changed = vote(vote(vote(session, 0, Vote.AGREE), 0, Vote.DISAGREE), 0, Vote.AGREE);
    assertThat(Tally.of(changed, current(changed)).valid()).isEqualTo(1);
    assertThat(Tally.of(changed, current(changed)).agree()).isEqualTo(1);
  }

  @Test
  void oneVoteTakenBackLeavesTheOthers() {
    var both = vote(vote(session, 0, Vote.AGREE), 1, Vote.AGREE);
    var back = Sittings.done(Voting.withdrawn(both, current(both), SampleCouncil.member(0)));
    assertThat(Tally.of(back, current(back)).agree()).isEqualTo(1);
    assertThat(current(back).voteOf(SampleCouncil.member(0))).isEmpty();
  }

  @Test
  void whoHasNotVotedTakesNothingBack() {
    assertThat(Sittings.done(Voting.withdrawn(session, item, SampleCouncil.member(0))))
        .isEqualTo(session);
  }

  @Test
  void afterTheLastVoteIsTakenBackTheRuleMayChangeAgain() {
    var voted = vote(session, 0, Vote.AGREE);
    var back = Sittings.done(Voting.withdrawn(voted, current(voted), SampleCouncil.member(0)));
    assertThat(current(back).ballot()).isEqualTo(Ballot.NOT_OPENED);
    assertThat(Sittings.done(Proceedings.ruled(back, SampleCouncil.rules()))).isEqualTo(session);
  }

  @ParameterizedTest
  @CsvSource({"8, Thành viên này không có mặt.", "20, Thành viên này không có mặt."})
  void whoIsNotThereIsToldSo(int member, String sentence) {
    assertThat(
            Sittings.refusal(Voting.voted(session, item, SampleCouncil.member(member), Vote.AGREE)))
        .isEqualTo(sentence);
  }

  @Test
  void theRestMayDisagreeTogetherToo() {
    var one = vote(session, 0, Vote.AGREE);
    var all = Sittings.done(Voting.votedByTheRest(one, current(one), Vote.DISAGREE));
    assertThat(Tally.of(all, current(all)).disagree()).isEqualTo(6);
    assertThat(Sittings.done(Voting.votedByTheRest(all, current(all), Vote.AGREE))).isEqualTo(all);
  }

  @Test
  void whoHasVotedStaysUntilTheVoteIsTakenBack() {
    var voted = vote(session, 0, Vote.AGREE);
    var absent = new Presence.Absent("Về sớm");
    assertThat(Sittings.refusal(Proceedings.attended(voted, SampleCouncil.member(0), absent)))
        .isEqualTo("Thành viên này đã biểu quyết; rút lại biểu quyết của thành viên này trước.");
    var back = Sittings.done(Voting.withdrawn(voted, current(voted), SampleCouncil.member(0)));
    assertThat(Sittings.done(Proceedings.attended(back, SampleCouncil.member(0), absent)).present())
        .isEqualTo(6);
  }
}
