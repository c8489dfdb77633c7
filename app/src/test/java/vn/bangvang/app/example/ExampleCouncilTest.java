package vn.bangvang.app.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.domain.council.Member;
import vn.bangvang.domain.council.Role;
import vn.bangvang.domain.council.ballot.Ballot;
import vn.bangvang.domain.council.ballot.Recusal;
import vn.bangvang.domain.council.ballot.Result;
import vn.bangvang.domain.council.rule.Base;
import vn.bangvang.domain.council.rule.Rules;
import vn.bangvang.domain.council.sitting.Attendance;
import vn.bangvang.domain.council.sitting.Item;
import vn.bangvang.domain.council.sitting.Presence;
import vn.bangvang.domain.council.sitting.Readiness;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.Sitting;
import vn.bangvang.domain.council.sitting.Tally;
import vn.bangvang.domain.nomination.appraisal.Case;
import vn.bangvang.domain.nomination.appraisal.Conclusion;

/// A session that is over and one that is still to come.
class ExampleCouncilTest {
  @TempDir private Path folder;

  private Session finished() {
    return new Example(folder).finished();
  }

  private Session open() {
    return new Example(folder).open();
  }

  @Test
  void nineMembersSitOnTheCouncilEachRoleIsFilled() {
    assertThat(finished().attendance())
        .extracting(one -> one.member().role())
        .containsExactly(
            Role.CHAIR,
            Role.STANDING_VICE_CHAIR,
            Role.VICE_CHAIR,
            Role.MEMBER,
            Role.MEMBER,
            Role.MEMBER,
            Role.MEMBER,
            Role.MEMBER,
            Role.SECRETARY);
  }

  @Test
  void theChairIsTheHeadOfTheProvince() {
    var chair = finished().attendance().getFirst().member();
    assertThat(chair.post()).isEqualTo("Chủ tịch UBND tỉnh Ninh Thuận");
  }

  /// The majority of a Council is its own rule; none is known that all share.
  @Test
  void twoThirdsOfAllMembersDecideAndTheBasisIsSaidToBeUnconfirmed() {
    var rules = finished().rules();
    assertThat(rules.majority().base()).isEqualTo(Base.ALL_MEMBERS);
    assertThat(rules.majority().threshold()).hasToString("2/3");
    assertThat(rules.certainty()).isEqualTo(Rules.Certainty.UNSURE);
    assertThat(rules.basis()).isEqualTo("Quy chế làm việc của Hội đồng");
  }

  @Test
  void oneMemberIsAwayWithAReason() {
    assertThat(finished().attendance())
        .extracting(Attendance::presence)
        .filteredOn(Presence.Absent.class::isInstance)
        .containsExactly(new Presence.Absent("đi công tác"));
  }

  @Test
  void theFinishedSessionLacksNothing() {
    assertThat(finished().isClosed()).isTrue();
    assertThat(Readiness.lacking(finished())).isEmpty();
  }

  @Test
  void itEndedAfterItBegan() {
    var sitting = finished().sitting();
    assertThat(sitting.close())
        .isInstanceOfSatisfying(
            Sitting.Close.At.class,
            end -> {
              assertThat(end.time()).isEqualTo(LocalTime.of(16, 40)).isAfter(sitting.opens());
              assertThat(end.conclusion()).isNotEmpty();
            });
  }

  @Test
  void nobodyVotesOnHimself() {
    for (Item item : finished().items())
      assertThat(finished().votersOn(item))
          .extracting(member -> member.name().full())
          .doesNotContain(item.candidate().name());
  }

  @Test
  void nobodyVotesOnTheBodyThatHeHeads() {
    for (Item item : finished().items())
      assertThat(finished().votersOn(item))
          .extracting(Member::post)
          .noneMatch(post -> post.endsWith(item.candidate().name()));
  }

  @Test
  void whoStepsAsideSaysWhy() {
    assertThat(finished().items())
        .flatExtracting(Item::recusals)
        .extracting(Recusal::reason)
        .containsOnly("là người được đề nghị", "là người đứng đầu đơn vị được đề nghị");
  }

  @Test
  void oneNomineeIsRefusedAndAllOthersAreAgreed() {
    var session = finished();
    assertThat(session.items())
        .extracting(item -> Tally.of(session, item).result(session.rules().majority()))
        .filteredOn(Result.NotAgreed.class::isInstance)
        .containsExactly(
            new Result.NotAgreed(
                "4/9 thành viên Hội đồng tán thành, đạt 44,4 %; yêu cầu ít nhất 2/3 (66,7 %)"));
    assertThat(session.items()).noneMatch(item -> item.ballot() instanceof Ballot.NotOpened);
  }

  @Test
  void theOpenSessionHasItsAgendaAndNothingElse() {
    assertThat(open().items()).isNotEmpty().allMatch(item -> item.recusals().isEmpty());
    assertThat(open().hasVoted()).isFalse();
    assertThat(open().present()).isZero();
    assertThat(open().isClosed()).isFalse();
  }

  @Test
  void everyEligibleNominationIsOnOneOfTheTwoAgendas() {
    var eligible =
        new Example(folder)
            .cases().stream()
                .filter(one -> one.appraisal().conclusion() instanceof Conclusion.Eligible)
                .map(Case::nomination)
                .map(one -> one.nominee().name())
                .toList();
    var names = new ArrayList<String>();
    for (Session session : new Session[] {finished(), open()})
      session.items().forEach(item -> names.add(item.candidate().name()));
    assertThat(names).containsExactlyInAnyOrderElementsOf(eligible);
  }
}
