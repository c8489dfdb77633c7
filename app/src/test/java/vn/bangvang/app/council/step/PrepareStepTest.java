package vn.bangvang.app.council.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.council.rule.Base;
import vn.bangvang.domain.council.rule.Majority;
import vn.bangvang.domain.council.sitting.Item;
import vn.bangvang.domain.council.sitting.Proceedings;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.Sitting;
import vn.bangvang.domain.council.sitting.Voting;
import vn.bangvang.domain.shared.Ratio;

/// Before the session: when and where, over whom, by which rules.
class PrepareStepTest extends StepTest {
  private void prepare(Session session) {
    var step = made(() -> new PrepareStep(this));
    show(step.node());
    hold(session, step::show);
  }

  private static Session voted() {
    var session = NineMembers.attended(NineMembers.prepared(), 9);
    for (Item item : session.items()) {
      var current = session.item(item.id()).orElseThrow();
      session = NineMembers.done(Voting.votedByTheRest(session, current, Vote.AGREE));
    }
    return session;
  }

  private static Session closed() {
    var end = new Sitting.Close.At(LocalTime.of(16, 40), "Thống nhất.");
    return NineMembers.done(Proceedings.closed(voted(), end));
  }

  private List<String> agenda() {
    return session().items().stream().map(item -> item.candidate().name()).toList();
  }

  private Node nth(String id, int place) {
    return shown("#" + id).toList().get(place);
  }

  private void press(String id, int place) {
    robot.clickOn(nth(id, place));
    settle();
  }

  private boolean isDisabled(String id) {
    return find(id).isDisabled();
  }

  @ParameterizedTest
  @CsvSource({"12/4/24, 12/04/2024", "12042024, 12/04/2024"})
  void theDayIsTakenWhenTheFieldIsLeft(String typed, String shown) {
    prepare(NineMembers.prepared());
    fill("session-day", typed);
    assertThat(session().sitting().day()).isEqualTo(LocalDate.of(2024, 4, 12));
    assertThat(text("session-day")).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"4/2024", "Quý II/2024", "2024", "''"})
  void aSessionIsHeldOnADayNotInAMonth(String typed) {
    prepare(NineMembers.prepared());
    fill("session-day", typed);
    assertThat(said(".refusal"))
        .containsExactly("Phiên họp cần một ngày cụ thể, ví dụ 20/03/2024.");
    assertThat(session().sitting().day()).isEqualTo(LocalDate.of(2024, 4, 10));
  }

  @ParameterizedTest
  @CsvSource({"14h30, 14:30", "8, 08:00", "14 giờ 05 phút, 14:05"})
  void theHourIsTypedAsPeopleSayIt(String typed, String shown) {
    prepare(NineMembers.prepared());
    fill("session-opens", typed);
    assertThat(session().sitting().opens()).isEqualTo(LocalTime.parse(shown));
    assertThat(text("session-opens")).isEqualTo(shown);
  }

  @Test
  void anHourThatDoesNotExistIsRefusedAndTheOldOneStays() {
    prepare(NineMembers.prepared());
    fill("session-opens", "25:00");
    assertThat(said(".refusal")).containsExactly("Không đọc được giờ “25:00”. Nhập dạng 14:30.");
    assertThat(session().sitting().opens()).isEqualTo(LocalTime.of(14, 0));
  }

  @Test
  void placeAndGuestsAreTakenTogetherWithDayAndHour() {
    prepare(NineMembers.prepared());
    fill("session-place", "Hội trường A");
    fill("session-guests", "đại diện Sở Tài chính");
    assertThat(session().sitting())
        .isEqualTo(
            new Sitting(
                LocalDate.of(2024, 4, 10),
                LocalTime.of(14, 0),
                "Hội trường A",
                "đại diện Sở Tài chính",
                new Sitting.Close.NotYet()));
  }

  /// Its minutes may have been signed.
  @Test
  void aClosedSessionStaysOnItsDay() {
    prepare(closed());
    fill("session-day", "12/4/2024");
    assertThat(session().sitting().day()).isEqualTo(LocalDate.of(2024, 4, 10));
    assertThat(refused).containsExactly("Phiên họp đã kết thúc; mở lại phiên họp rồi mới sửa.");
    assertThat(text("session-day")).isEqualTo("10/04/2024");
  }

  @Test
  void aClosedSessionKeepsItsOrder() {
    prepare(closed());
    press("session-item-down", 0);
    assertThat(agenda()).containsExactly("Sở Y tế", "Đỗ Hữu Vũ");
    assertThat(refused).hasSize(1);
  }

  @Test
  void theAgendaIsNumberedAndNamesWhoForWhat() {
    prepare(NineMembers.prepared());
    assertThat(said(".seat .sign")).containsExactly("1.", "2.");
    assertThat(said(".seat .strong")).containsExactly("Sở Y tế", "Đỗ Hữu Vũ");
    assertThat(said(".seat .muted"))
        .containsExactly("Bằng khen", "Giám đốc Sở Nội vụ – Bằng khen của Chủ tịch UBND tỉnh");
  }

  @Test
  void aNomineeMovesUpAndDownAndNotBeyondTheEnds() {
    prepare(NineMembers.prepared());
    press("session-item-up", 1);
    assertThat(agenda()).containsExactly("Đỗ Hữu Vũ", "Sở Y tế");
    press("session-item-up", 0);
    assertThat(agenda()).containsExactly("Đỗ Hữu Vũ", "Sở Y tế");
    press("session-item-down", 0);
    assertThat(agenda()).containsExactly("Sở Y tế", "Đỗ Hữu Vũ");
  }

  @Test
  void aNomineeIsTakenOffTheAgenda() {
    prepare(NineMembers.prepared());
    press("session-item-drop", 0);
    assertThat(agenda()).containsExactly("Đỗ Hữu Vũ");
    press("session-item-drop", 0);
    assertThat(said(".muted")).contains("Chưa có trường hợp nào trong chương trình.");
  }

  @Test
  void whoWasVotedOnStaysOnTheAgenda() {
    prepare(voted());
    press("session-item-drop", 0);
    assertThat(agenda()).hasSize(2);
    assertThat(refused)
        .containsExactly("Trường hợp này đã biểu quyết nên không bỏ khỏi chương trình được.");
  }

  @Test
  void eligibleNominationsComeWithOneClick() {
    prepare(NineMembers.prepared());
    click("session-items-add");
    assertThat(eligibleAdded).isEqualTo(1);
  }

  @Test
  void theThresholdIsTypedAsAFractionOrAPercentage() {
    prepare(NineMembers.prepared());
    fill("rules-threshold", "90 %");
    assertThat(session().rules().majority().threshold()).isEqualTo(new Ratio(90, 100));
    fill("rules-threshold", "1/2");
    assertThat(session().rules().majority().threshold()).isEqualTo(new Ratio(1, 2));
  }

  @ParameterizedTest
  @CsvSource({"0/3", "4/3", "2/0", "hai phần ba"})
  void aThresholdThatCannotBeIsRefused(String typed) {
    prepare(NineMembers.prepared());
    fill("rules-threshold", typed);
    assertThat(said(".refusal"))
        .containsExactly("Không đọc được tỷ lệ “" + typed + "”. Nhập dạng 2/3 hoặc 90 %.");
    assertThat(session().rules().majority().threshold()).isEqualTo(new Ratio(2, 3));
  }

  @Test
  void theBaseIsChosenByItsName() {
    prepare(NineMembers.prepared());
    click("rules-base");
    robot.clickOn("tổng số thành viên Hội đồng");
    settle();
    assertThat(session().rules().majority().base()).isEqualTo(Base.ALL_MEMBERS);
  }

  @Test
  void whatBecomesOfWhoStepsAsideIsTheOfficesOwnSetting() {
    prepare(NineMembers.prepared());
    click("rules-on-recusal");
    robot.clickOn("trừ khỏi số tính");
    settle();
    assertThat(session().rules().majority().onRecusal()).isEqualTo(Majority.OnRecusal.LEAVES_BASE);
  }

  @Test
  void onceThereAreVotesTheRulesAreFrozenAndSaySo() {
    prepare(voted());
    assertThat(isDisabled("rules-threshold")).isTrue();
    assertThat(said(".section .muted"))
        .contains("Đã bắt đầu biểu quyết nên cách tính không đổi được nữa.");
  }

  @Test
  void beforeTheFirstVoteNothingIsFrozen() {
    prepare(NineMembers.prepared());
    assertThat(isDisabled("rules-threshold")).isFalse();
    assertThat(said(".section .muted"))
        .doesNotContain("Đã bắt đầu biểu quyết nên cách tính không đổi được nữa.");
  }
}
