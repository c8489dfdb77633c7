package vn.bangvang.domain.council.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.SampleCouncil;
import vn.bangvang.Samples;
import vn.bangvang.domain.council.ballot.Recusal;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.shared.Outcome;

class ProceedingsTest {
  private static final Sitting.Close.At END =
      new Sitting.Close.At(LocalTime.of(16, 30), "Thống nhất đề nghị khen thưởng");

  private final Item first = SampleCouncil.item(90, Samples.collective());
  private final Item second = SampleCouncil.item(91, Samples.ofHead());
  private final Session session = Sittings.withPresent(7).over(List.of(first, second));

  private Session voted() {
    return Sittings.done(Voting.votedByTheRest(session, first, Vote.AGREE));
  }

  private Session allVoted() {
    var once = voted();
    return Sittings.done(Voting.votedByTheRest(once, second, Vote.AGREE));
  }

  private Session closed() {
    return Sittings.done(Proceedings.closed(allVoted(), END));
  }

  @Test
  void theElectorateIsTheCouncilOfTheDay() {
    assertThat(SampleCouncil.session().attendance())
        .extracting(Attendance::member)
        .isEqualTo(SampleCouncil.council().members());
    assertThat(SampleCouncil.session().rules()).isEqualTo(SampleCouncil.rules());
  }

  @Test
  void theRuleCannotChangeOnceVotingHasBegun() {
    assertThat(Proceedings.ruled(session, SampleCouncil.rules())).isInstanceOf(Outcome.Done.class);
    assertThat(Sittings.refusal(Proceedings.ruled(voted(), SampleCouncil.rules())))
        .contains("Đã bắt đầu biểu quyết");
  }

  @Test
  void whoHasVotedCannotBecomeAbsent() {
    var absent = new Presence.Absent("Về sớm");
    assertThat(Sittings.refusal(Proceedings.attended(voted(), SampleCouncil.member(1), absent)))
        .contains("đã biểu quyết");
    var other =
        Sittings.done(Proceedings.attended(voted(), SampleCouncil.member(8), Presence.PRESENT));
    assertThat(other.present()).isEqualTo(8);
  }

  @Test
  void aNominationComesOnTheAgendaOnce() {
    var again = SampleCouncil.item(92, Samples.collective());
    var added = Sittings.done(Proceedings.added(session, List.of(again)));
    assertThat(added.items()).containsExactly(first, second);
  }

  @Test
  void whatWasVotedOnStaysOnTheAgenda() {
    var votedItem = voted().item(first.id()).orElseThrow();
    assertThat(Proceedings.dropped(voted(), votedItem)).isInstanceOf(Outcome.Refused.class);
    assertThat(Sittings.done(Proceedings.dropped(session, second)).items()).containsExactly(first);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "-1, false", "5, true", "-5, false"})
  void anItemMovesWithinTheAgenda(int places, boolean swapped) {
    var moved = Sittings.done(Proceedings.moved(session, first, places));
    assertThat(moved.items().getFirst()).isEqualTo(swapped ? second : first);
    assertThat(moved.items()).hasSize(2);
  }

  @Test
  void whoStepsAsideMayComeBack() {
    var recusal = new Recusal(SampleCouncil.member(0), "Bản thân được đề nghị");
    var recused = Sittings.done(Proceedings.recused(session, second, recusal));
    var item = recused.item(second.id()).orElseThrow();
    assertThat(recused.votersOn(item)).hasSize(6);
    var back = Sittings.done(Proceedings.returned(recused, item, SampleCouncil.member(0)));
    assertThat(back).isEqualTo(session);
  }

  @Test
  void whoHasVotedCannotStepAside() {
    var item = voted().item(first.id()).orElseThrow();
    var late = new Recusal(SampleCouncil.member(1), "");
    assertThat(Proceedings.recused(voted(), item, late)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void aSessionClosesWhenNothingIsMissing() {
    assertThat(closed().isClosed()).isTrue();
    assertThat(closed().sitting().close()).isEqualTo(END);
  }

  @Test
  void whatIsMissingIsNamedOneByOne() {
    var unrecorded = SampleCouncil.session().over(List.of(first));
    assertThat(Readiness.lacking(unrecorded))
        .hasSize(11)
        .contains("Chưa điểm danh Thành Viên A")
        .contains("Chưa biểu quyết về Sở Nội vụ");
    assertThat(Sittings.refusal(Proceedings.closed(unrecorded, END)))
        .isEqualTo("Chưa điểm danh Thành Viên A");
  }

  @Test
  void absenceNeedsAReason() {
    var silent =
        Sittings.done(
            Proceedings.attended(session, SampleCouncil.member(8), new Presence.Absent("")));
    assertThat(Readiness.lacking(silent)).contains("Chưa ghi lý do vắng mặt của Thành Viên I");
  }

  @Test
  void aSessionWithoutNominationsDoesNotClose() {
    assertThat(Sittings.refusal(Proceedings.closed(Sittings.withPresent(9), END)))
        .isEqualTo("Chưa có trường hợp nào trong chương trình");
  }

  @Test
  void aClosedSessionChangesOnlyAfterItIsReopened() {
    var closed = closed();
    assertThat(Proceedings.added(closed, List.of())).isInstanceOf(Outcome.Refused.class);
    assertThat(Proceedings.attended(closed, SampleCouncil.member(8), Presence.PRESENT))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(Proceedings.discussed(closed, first, "x")).isInstanceOf(Outcome.Refused.class);
    var reopened = Proceedings.reopened(closed);
    assertThat(Proceedings.added(reopened, List.of())).isInstanceOf(Outcome.Done.class);
    assertThat(reopened).isEqualTo(allVoted());
  }

  @Test
  void whatWasSaidIsKeptWithItsItem() {
    var said = Sittings.done(Proceedings.discussed(session, first, "Đề nghị bổ sung số liệu"));
    assertThat(said.item(first.id()).orElseThrow().discussion())
        .isEqualTo("Đề nghị bổ sung số liệu");
  }
}
