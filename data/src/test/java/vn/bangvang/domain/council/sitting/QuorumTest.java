package vn.bangvang.domain.council.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.SampleCouncil;
import vn.bangvang.Samples;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.council.rule.Rules;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.Ratio;

/// At least two thirds of the members, in most working rules; every council sets its own share, and
/// it is counted of all members whoever steps aside.
class QuorumTest {
  private final Item item = SampleCouncil.item(90, Samples.collective());

  private static Session under(Session session, Ratio quorum) {
    var usual = SampleCouncil.rules();
    var rules = new Rules(quorum, usual.majority(), usual.basis(), usual.certainty());
    return Sittings.done(Proceedings.ruled(session, rules));
  }

  @ParameterizedTest
  @CsvSource({
    "6, 2, 3, true",
    "5, 2, 3, false",
    "5, 1, 2, true",
    "4, 1, 2, false",
    "7, 3, 4, true",
    "6, 3, 4, false",
    "9, 1, 1, true",
    "8, 1, 1, false"
  })
  void aQuorumIsCountedOfAllMembers(int present, int part, int whole, boolean enough) {
    var session = under(Sittings.withPresent(present), new Ratio(part, whole));
    assertThat(session.hasQuorum()).isEqualTo(enough);
    assertThat(session.presence()).isEqualTo(new Ratio(present, 9));
  }

  @Test
  void whoHasNotBeenAskedYetIsNotPresent() {
    assertThat(SampleCouncil.session().present()).isZero();
    assertThat(SampleCouncil.session().hasQuorum()).isFalse();
  }

  @Test
  void aCouncilWithoutMembersNeverHasAQuorum() {
    assertThat(SampleCouncil.session().attended(List.of()).hasQuorum()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5})
  void theRestCannotAgreeWithoutAQuorum(int present) {
    var few = Sittings.withPresent(present).over(List.of(item));
    assertThat(Sittings.refusal(Voting.votedByTheRest(few, item, Vote.AGREE)))
        .isEqualTo(
            "Chưa đủ số thành viên để họp: có mặt %d/9, cần ít nhất 2/3.".formatted(present));
  }

  @Test
  void whoComesLaterMakesTheQuorum() {
    var five = Sittings.withPresent(5).over(List.of(item));
    var sixth = Proceedings.attended(five, SampleCouncil.member(5), Presence.PRESENT);
    assertThat(Voting.voted(Sittings.done(sixth), item, SampleCouncil.member(5), Vote.AGREE))
        .isInstanceOf(Outcome.Done.class);
  }

  /// Who leaves early takes his presence with him; who has voted stays counted.
  @Test
  void aSessionThatLostItsQuorumDoesNotClose() {
    var voted =
        Sittings.done(
            Voting.voted(
                Sittings.withPresent(6).over(List.of(item)),
                item,
                SampleCouncil.member(0),
                Vote.AGREE));
    var left =
        Sittings.done(
            Proceedings.attended(voted, SampleCouncil.member(5), new Presence.Absent("Về sớm")));
    assertThat(Readiness.toClose(left))
        .contains("Chưa đủ số thành viên để họp: có mặt 5/9, cần ít nhất 2/3.");
  }
}
