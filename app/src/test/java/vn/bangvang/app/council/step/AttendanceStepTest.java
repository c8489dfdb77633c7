package vn.bangvang.app.council.step;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.council.sitting.Attendance;
import vn.bangvang.domain.council.sitting.Presence;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.Voting;
import vn.bangvang.domain.shared.Outcome;

/// Who came, who is excused, and whether they are enough.
class AttendanceStepTest extends StepTest {
  private void call(Session session) {
    var step = made(() -> new AttendanceStep(this));
    show(step.node());
    hold(session, step::show);
  }

  private static String present(int number) {
    return "seat-" + NineMembers.member(number).value() + "-0";
  }

  private static String absent(int number) {
    return "seat-" + NineMembers.member(number).value() + "-1";
  }

  private Presence presence(int number) {
    return session().of(NineMembers.member(number)).map(Attendance::presence).orElseThrow();
  }

  /// What stands above the seats.
  private String quorum() {
    return said(".page-head .badge").findFirst().orElseThrow();
  }

  @Test
  void everyMemberHasASeatWithPostAndRole() {
    call(NineMembers.prepared());
    assertThat(said(".seat .strong")).hasSize(9).startsWith("Nguyễn Văn An", "Nguyễn Văn Bình");
    assertThat(said(".seat .said .muted")).startsWith("Giám đốc Sở – Chủ tịch Hội đồng");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 'Có mặt 00/09, chưa đủ số để họp (cần 2/3)'",
    "5, 'Có mặt 05/09, chưa đủ số để họp (cần 2/3)'",
    "6, 'Có mặt 06/09, đủ số để họp (cần 2/3)'",
    "9, 'Có mặt 09/09, đủ số để họp (cần 2/3)'"
  })
  void sixOfNineAreTwoThirds(int present, String said) {
    call(NineMembers.attended(NineMembers.prepared(), present));
    assertThat(quorum()).isEqualTo(said);
  }

  @Test
  void theQuorumIsCountedAsMembersCome() {
    call(NineMembers.attended(NineMembers.prepared(), 5));
    click(present(5));
    assertThat(quorum()).startsWith("Có mặt 06/09, đủ số");
    click(absent(5));
    assertThat(quorum()).startsWith("Có mặt 05/09, chưa đủ số");
  }

  @Test
  void whoIsAbsentIsAskedWhy() {
    call(NineMembers.prepared());
    assertThat(shown("#session-absent-reason")).isEmpty();
    click(absent(3));
    fill("session-absent-reason", "đi công tác");
    assertThat(presence(3)).isEqualTo(new Presence.Absent("đi công tác"));
  }

  @Test
  void whoComesAfterAllNeedsNoReason() {
    call(NineMembers.prepared());
    click(absent(3));
    fill("session-absent-reason", "đi công tác");
    click(present(3));
    assertThat(presence(3)).isEqualTo(Presence.PRESENT);
    assertThat(shown("#session-absent-reason")).isEmpty();
  }

  @Test
  void theRestComeWithOneClickAndTheAbsentStayAbsent() {
    call(NineMembers.prepared());
    click(absent(3));
    click("session-all-present");
    assertThat(session().present()).isEqualTo(8);
    assertThat(presence(3)).isEqualTo(new Presence.Absent(""));
  }

  @Test
  void whoHasVotedCannotHaveBeenAbsent() {
    var there = NineMembers.attended(NineMembers.prepared(), 9);
    var item = there.items().getFirst();
    call(NineMembers.done(Voting.voted(there, item, NineMembers.member(2), Vote.AGREE)));
    click(absent(2));
    assertThat(refused)
        .containsExactly(
            "Thành viên này đã biểu quyết; rút lại biểu quyết của thành viên này trước.");
    assertThat(((ToggleButton) find(present(2))).isSelected()).isTrue();
    assertThat(presence(2)).isEqualTo(Presence.PRESENT);
  }

  @Test
  void aHalfTypedReasonOutlivesAnotherMembersComing() {
    call(NineMembers.prepared());
    click(absent(3));
    write("session-absent-reason", "đi công");
    change("", Outcome::done);
    settle();
    assertThat(text("session-absent-reason")).isEqualTo("đi công");
  }
}
