package vn.bangvang.domain.council.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.SampleCouncil;
import vn.bangvang.Samples;
import vn.bangvang.domain.council.ballot.Recusal;

/// The list that a secretary works off before the minutes can be printed: attendance first, then
/// the quorum, then the votes, in the order of the council and of the agenda.
class ReadinessTest {
  private final Item unit = SampleCouncil.item(90, Samples.collective());
  private final Item head = SampleCouncil.item(91, Samples.ofHead());

  private static Session with(Session session, int member, Presence presence) {
    var attendance = new ArrayList<>(session.attendance());
    attendance.set(member, new Attendance(attendance.get(member).member(), presence));
    return session.attended(attendance);
  }

  @Test
  void nothingIsLackingWhereEverythingWasRecorded() {
    var voted = unit.voted(Sittings.hands(7, 0, 0));
    assertThat(Readiness.lacking(Sittings.withPresent(7).over(List.of(voted)))).isEmpty();
    assertThat(Readiness.toClose(Sittings.withPresent(7).over(List.of(voted)))).isEmpty();
  }

  @Test
  void whatIsLackingStandsInTheOrderOfTheWork() {
    var few = with(Sittings.withPresent(5), 4, Presence.NOT_RECORDED);
    var excused = with(few, 5, new Presence.Absent(" "));
    assertThat(Readiness.lacking(excused.over(List.of(unit, head))))
        .containsExactly(
            "Chưa điểm danh Thành Viên E",
            "Chưa ghi lý do vắng mặt của Thành Viên F",
            "Chưa đủ số thành viên để họp: có mặt 4/9, cần ít nhất 2/3.",
            "Chưa biểu quyết về Sở Nội vụ",
            "Chưa biểu quyết về Nguyễn Văn Thành");
  }

  @Test
  void aVoteThatWasForgottenIsNamedBeforeItCountsAgainstTheNominee() {
    var half = Sittings.withPresent(7).over(List.of(unit.voted(Sittings.hands(1, 0, 0)), head));
    assertThat(Readiness.lacking(half))
        .containsExactly(
            "Còn 06 người có mặt chưa biểu quyết về Sở Nội vụ",
            "Chưa biểu quyết về Nguyễn Văn Thành");
  }

  @Test
  void whoStandsAsideIsNotWaitedFor() {
    var last = new Recusal(SampleCouncil.member(6), "Bản thân");
    var aside = unit.recused(List.of(last)).voted(Sittings.hands(6, 0, 0));
    assertThat(Readiness.lacking(Sittings.withPresent(7).over(List.of(aside)))).isEmpty();
  }

  @Test
  void whoStepsAsideDoesNotReplaceTheVotes() {
    var aside = head.recused(List.of(new Recusal(SampleCouncil.member(0), "Bản thân")));
    assertThat(Readiness.lacking(Sittings.withPresent(7).over(List.of(aside))))
        .containsExactly("Chưa biểu quyết về Nguyễn Văn Thành");
  }

  /// The minutes say why; the minute in which it is typed must not hold up the meeting.
  @Test
  void whoStandsAsideSaysWhyBeforeTheEnd() {
    var last = new Recusal(SampleCouncil.member(6), " ");
    var aside = unit.recused(List.of(last)).voted(Sittings.hands(6, 0, 0));
    var session = Sittings.withPresent(7).over(List.of(aside));
    String sentence = "Chưa ghi lý do Thành Viên G không tham gia biểu quyết về Sở Nội vụ";
    assertThat(Readiness.lacking(session)).containsExactly(sentence);
    var close = new Sitting.Close.At(session.sitting().opens().plusHours(1), "");
    assertThat(Sittings.refusal(Proceedings.closed(session, close))).isEqualTo(sentence);
  }

  @Test
  void anEmptyAgendaIsNamedOnce() {
    assertThat(Readiness.lacking(Sittings.withPresent(9)))
        .containsExactly("Chưa có trường hợp nào trong chương trình");
  }
}
