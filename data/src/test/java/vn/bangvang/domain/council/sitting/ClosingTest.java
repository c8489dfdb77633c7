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

/// How a session ends, and that what was concluded stands until it is opened again.
class ClosingTest {
  private final Item item = SampleCouncil.item(90, Samples.collective());
  private final Item other = SampleCouncil.item(91, Samples.ofHead());
  private final Session session =
      Sittings.withPresent(7)
          .over(List.of(item.voted(Sittings.hands(7, 0, 0)), other.voted(Sittings.hands(6, 0, 1))));

  private static Sitting.Close.At at(int hour, int minute) {
    return new Sitting.Close.At(LocalTime.of(hour, minute), "Thống nhất đề nghị khen thưởng");
  }

  private Session closed() {
    return Sittings.done(Proceedings.closed(session, at(16, 30)));
  }

  @ParameterizedTest
  @CsvSource({"13, 59", "6, 30", "0, 0"})
  void aSessionThatOpenedAtTwoDoesNotEndBefore(int hour, int minute) {
    assertThat(Sittings.refusal(Proceedings.closed(session, at(hour, minute))))
        .isEqualTo(
            "Giờ kết thúc %02d:%02d sớm hơn giờ khai mạc 14:00; kiểm tra lại giờ."
                .formatted(hour, minute));
  }

  @ParameterizedTest
  @CsvSource({"14, 0", "23, 59"})
  void aSessionMayEndAtAnyTimeAfterItOpened(int hour, int minute) {
    var closed = Sittings.done(Proceedings.closed(session, at(hour, minute)));
    assertThat(closed.sitting().close()).isEqualTo(at(hour, minute));
  }

  @Test
  void whatIsMissingIsNamedBeforeTheTime() {
    var open = Sittings.withPresent(7).over(List.of(item));
    assertThat(Sittings.refusal(Proceedings.closed(open, at(6, 30))))
        .isEqualTo("Chưa biểu quyết về Sở Nội vụ");
  }

  @Test
  void theAgendaOfAClosedSessionKeepsItsOrder() {
    var first = closed().items().getFirst();
    assertThat(Sittings.refusal(Proceedings.moved(closed(), first, 1)))
        .isEqualTo("Phiên họp đã kết thúc; mở lại phiên họp rồi mới sửa.");
  }

  @Test
  void whenAndWhereAClosedSessionWasHeldStands() {
    var elsewhere =
        new Sitting(
            Samples.DAY.plusDays(1),
            LocalTime.of(8, 0),
            "Hội trường",
            "",
            new Sitting.Close.NotYet());
    assertThat(Sittings.refusal(Proceedings.held(closed(), elsewhere)))
        .isEqualTo("Phiên họp đã kết thúc; mở lại phiên họp rồi mới sửa.");
    assertThat(Sittings.done(Proceedings.held(session, elsewhere)).sitting()).isEqualTo(elsewhere);
  }

  @Test
  void nobodyVotesStepsAsideOrComesBackAfterTheEnd() {
    var first = closed().items().getFirst();
    var member = SampleCouncil.member(0);
    assertThat(
            List.of(
                Voting.voted(closed(), first, member, Vote.DISAGREE),
                Voting.votedByTheRest(closed(), first, Vote.AGREE),
                Voting.withdrawn(closed(), first, member),
                Proceedings.recused(closed(), first, new Recusal(member, "")),
                Proceedings.returned(closed(), first, member),
                Proceedings.dropped(closed(), first)))
        .extracting(Sittings::refusal)
        .containsOnly("Phiên họp đã kết thúc; mở lại phiên họp rồi mới sửa.");
  }

  @Test
  void theRulesOfAClosedSessionAreFrozenByItsVotes() {
    assertThat(Sittings.refusal(Proceedings.ruled(closed(), SampleCouncil.rules())))
        .isEqualTo("Đã bắt đầu biểu quyết nên không đổi cách tính tỷ lệ được nữa.");
  }

  @Test
  void reopeningGivesBackTheSessionAsItWas() {
    assertThat(Proceedings.reopened(closed())).isEqualTo(session);
    assertThat(Proceedings.reopened(session)).isEqualTo(session);
  }

  @Test
  void aConclusionKeepsItsParagraphs() {
    var end = new Sitting.Close.At(LocalTime.of(16, 30), " Một.\r\nHai. ");
    assertThat(end.conclusion()).isEqualTo("Một.\nHai.");
  }
}
