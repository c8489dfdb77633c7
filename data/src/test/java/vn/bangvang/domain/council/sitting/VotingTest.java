package vn.bangvang.domain.council.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.SampleCouncil;
import vn.bangvang.Samples;
import vn.bangvang.domain.council.ballot.Recusal;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.shared.Outcome;

class VotingTest {
  private final Item item = SampleCouncil.item(90, Samples.collective());
  private final Session session = Sittings.withPresent(7).over(List.of(item));

  @Test
  void aPresentMemberVotes() {
    var voted = Sittings.done(Voting.voted(session, item, SampleCouncil.member(2), Vote.AGREE));
    assertThat(current(voted).voteOf(SampleCouncil.member(2))).contains(Vote.AGREE);
  }

  @Test
  void aSecondVoteReplacesTheFirst() {
    var first = Sittings.done(Voting.voted(session, item, SampleCouncil.member(2), Vote.AGREE));
    var second =
        Sittings.done(Voting.voted(first, current(first), SampleCouncil.member(2), Vote.DISAGREE));
    assertThat(current(second).voteOf(SampleCouncil.member(2))).contains(Vote.DISAGREE);
    assertThat(Tally.of(second, current(second)).valid()).isEqualTo(1);
  }

  @Test
  void withoutAQuorumNobodyVotes() {
    var few = Sittings.withPresent(5).over(List.of(item));
    assertThat(Sittings.refusal(Voting.voted(few, item, SampleCouncil.member(0), Vote.AGREE)))
        .isEqualTo("Chưa đủ số thành viên để họp: có mặt 5/9, cần ít nhất 2/3.");
  }

  @Test
  void sixOfNineAreAQuorumOfTwoThirds() {
    var enough = Sittings.withPresent(6).over(List.of(item));
    assertThat(Voting.voted(enough, item, SampleCouncil.member(0), Vote.AGREE))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void whoIsAbsentOrStepsAsideDoesNotVote() {
    assertThat(Sittings.refusal(Voting.voted(session, item, SampleCouncil.member(8), Vote.AGREE)))
        .contains("không có mặt");
    var recusal = new Recusal(SampleCouncil.member(0), "Là người đứng đầu đơn vị");
    var recused = Sittings.done(Proceedings.recused(session, item, recusal));
    assertThat(
            Sittings.refusal(
                Voting.voted(recused, current(recused), SampleCouncil.member(0), Vote.AGREE)))
        .contains("không tham gia biểu quyết");
  }

  @Test
  void theRestVoteTogetherAndNobodyTwice() {
    var one = Sittings.done(Voting.voted(session, item, SampleCouncil.member(1), Vote.DISAGREE));
    var all = Sittings.done(Voting.votedByTheRest(one, current(one), Vote.AGREE));
    var tally = Tally.of(all, current(all));
    assertThat(tally.agree()).isEqualTo(6);
    assertThat(tally.disagree()).isEqualTo(1);
    assertThat(tally.silent()).isZero();
  }

  @Test
  void theRestDoNotVoteWithoutAQuorum() {
    var few = Sittings.withPresent(3).over(List.of(item));
    assertThat(Voting.votedByTheRest(few, item, Vote.AGREE)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void theLastVoteWithdrawnClosesTheBallotAgain() {
    var voted = Sittings.done(Voting.voted(session, item, SampleCouncil.member(2), Vote.AGREE));
    var withdrawn = Sittings.done(Voting.withdrawn(voted, current(voted), SampleCouncil.member(2)));
    assertThat(withdrawn).isEqualTo(session);
  }

  @Test
  void afterTheEndNobodyVotes() {
    var closed =
        session.at(session.sitting().closed(new Sitting.Close.At(LocalTime.of(16, 0), "")));
    assertThat(Voting.voted(closed, item, SampleCouncil.member(2), Vote.AGREE))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(Voting.withdrawn(closed, item, SampleCouncil.member(2)))
        .isInstanceOf(Outcome.Refused.class);
  }

  private Item current(Session changed) {
    return changed.item(item.id()).orElseThrow();
  }
}
