package vn.bangvang.app.council.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bangvang.domain.council.ballot.Recusal;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.council.sitting.Session;

/// Open voting on one nominee at a time: by mouse, by keys, with opinions and with who steps aside.
class VotingStepTest extends StepTest {
  private void vote(Session session) {
    var step = made(() -> new VotingStep(this));
    show(step.node());
    hold(session, step::show);
  }

  /// Seven of nine are there, two thirds of those present decide.
  private void voteOfSeven() {
    vote(NineMembers.attended(NineMembers.prepared(), 7));
  }

  /// 0 agree, 1 disagree, 2 other, 3 steps aside.
  private static String button(int member, int choice) {
    return "vote-" + NineMembers.member(member).value() + "-" + choice;
  }

  /// Goes to the row of a member, as Tab does.
  private void stand(int member) {
    robot.interact(() -> find(button(member, 3)).requestFocus());
    settle();
  }

  private Vote voteOf(int place, int member) {
    return item(place).voteOf(NineMembers.member(member)).orElseThrow();
  }

  private boolean hasVoted(int place, int member) {
    return item(place).voteOf(NineMembers.member(member)).isPresent();
  }

  @Test
  void theNomineeIsNamedInLargeLetters() {
    voteOfSeven();
    assertThat(said(".vote-name")).containsExactly("Sở Y tế");
    assertThat(said(".vote-from")).containsExactly("Bằng khen");
    assertThat(said(".page-head .muted")).containsExactly("Trường hợp 1/2");
  }

  @Test
  void onlyThoseWhoCameVote() {
    voteOfSeven();
    assertThat(said(".voters .strong")).hasSize(7).doesNotContain(NineMembers.name(7));
  }

  @Test
  void withNobodyThereItSaysWhereToGo() {
    vote(NineMembers.prepared());
    assertThat(said(".voters .label"))
        .containsExactly("Chưa điểm danh ai có mặt. Sang bước 2 để điểm danh.");
  }

  @Test
  void aClickVotes() {
    voteOfSeven();
    click(button(0, 0));
    click(button(1, 1));
    assertThat(voteOf(0, 0)).isEqualTo(Vote.AGREE);
    assertThat(voteOf(0, 1)).isEqualTo(Vote.DISAGREE);
    assertThat(said(".tally .label"))
        .startsWith("Đồng ý: 1", "Không đồng ý: 1", "Ý kiến khác: 0", "Chưa biểu quyết: 5");
  }

  @ParameterizedTest
  @CsvSource({"DIGIT1, 0", "NUMPAD1, 0", "DIGIT2, 1", "DIGIT3, 2"})
  void aDigitVotesForTheMemberWhoHasTheFocus(KeyCode key, int choice) {
    voteOfSeven();
    stand(4);
    push(key);
    assertThat(hasVoted(0, 4)).isTrue();
    assertThat(((ToggleButton) find(button(4, choice))).isSelected()).isTrue();
  }

  /// Alt and a digit go to a place of the window.
  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"ALT", "CONTROL"})
  void aShortcutIsNoVote(KeyCode modifier) {
    voteOfSeven();
    stand(4);
    push(modifier, KeyCode.DIGIT2);
    assertThat(hasVoted(0, 4)).isFalse();
  }

  @Test
  void theLastWordCounts() {
    voteOfSeven();
    click(button(0, 0));
    click(button(0, 1));
    assertThat(voteOf(0, 0)).isEqualTo(Vote.DISAGREE);
    assertThat(said(".tally .label")).startsWith("Đồng ý: 0", "Không đồng ý: 1");
  }

  @Test
  void anotherOpinionIsAskedFor() {
    voteOfSeven();
    assertThat(shown("#vote-remark")).isEmpty();
    click(button(2, 2));
    fill("vote-remark", "đề nghị hình thức thấp hơn");
    assertThat(voteOf(0, 2)).isEqualTo(new Vote.Other("đề nghị hình thức thấp hơn"));
  }

  @Test
  void pressingTheSameKeyAgainKeepsTheOpinion() {
    voteOfSeven();
    click(button(2, 2));
    fill("vote-remark", "cần thêm báo cáo");
    stand(2);
    push(KeyCode.DIGIT3);
    assertThat(voteOf(0, 2)).isEqualTo(new Vote.Other("cần thêm báo cáo"));
  }

  @Test
  void digitsInAnOpinionAreNoVotes() {
    voteOfSeven();
    click(button(2, 2));
    click("vote-remark");
    robot.write("12");
    leave();
    assertThat(voteOf(0, 2)).isEqualTo(new Vote.Other("12"));
  }

  @Test
  void whoStepsAsideSaysWhyAndDoesNotVote() {
    voteOfSeven();
    click(button(0, 0));
    click(button(0, 3));
    fill("vote-remark", "là Giám đốc Sở Y tế");
    assertThat(item(0).recusals())
        .containsExactly(new Recusal(NineMembers.member(0), "là Giám đốc Sở Y tế"));
    assertThat(hasVoted(0, 0)).isFalse();
    assertThat(said(".tally .label")).contains("Không tham gia: 1", "Chưa biểu quyết: 6");
  }

  @Test
  void whoStepsAsideIsAskedWhyBesideTheField() {
    voteOfSeven();
    click(button(0, 3));
    assertThat(said(".refusal")).containsExactly("Ghi lý do không tham gia.");
    fill("vote-remark", "là Giám đốc Sở Y tế");
    assertThat(said(".refusal")).isEmpty();
  }

  @Test
  void whoSteppedAsideByMistakeCanVote() {
    voteOfSeven();
    click(button(0, 3));
    click(button(0, 0));
    assertThat(item(0).recusals()).isEmpty();
    assertThat(voteOf(0, 0)).isEqualTo(Vote.AGREE);
  }

  @Test
  void theRestAgreeWithOneClick() {
    voteOfSeven();
    click(button(0, 3));
    click(button(1, 1));
    click("session-rest-agree");
    assertThat(said(".tally .label"))
        .startsWith("Đồng ý: 5", "Không đồng ý: 1", "Ý kiến khác: 0", "Chưa biểu quyết: 0");
  }

  @Test
  void keyALetsTheRestAgreeToo() {
    voteOfSeven();
    stand(3);
    push(KeyCode.A);
    assertThat(said(".tally .label")).startsWith("Đồng ý: 7");
  }

  @Test
  void anAInADiscussionIsALetter() {
    voteOfSeven();
    robot.interact(() -> find("session-discussion").requestFocus());
    robot.write("ba ý kiến");
    assertThat(text("session-discussion")).isEqualTo("ba ý kiến");
    assertThat(session().hasVoted()).isFalse();
  }

  @Test
  void withoutAQuorumNobodyVotes() {
    vote(NineMembers.attended(NineMembers.prepared(), 5));
    click(button(0, 0));
    assertThat(refused)
        .containsExactly("Chưa đủ số thành viên để họp: có mặt 5/9, cần ít nhất 2/3.");
    assertThat(((ToggleButton) find(button(0, 0))).isSelected()).isFalse();
  }

  @Test
  void pageKeysGoFromNomineeToNomineeAndStopAtTheEnds() {
    voteOfSeven();
    stand(0);
    push(KeyCode.PAGE_UP);
    assertThat(said(".vote-name")).containsExactly("Sở Y tế");
    push(KeyCode.PAGE_DOWN);
    push(KeyCode.PAGE_DOWN);
    assertThat(said(".vote-name")).containsExactly("Đỗ Hữu Vũ");
    assertThat(said(".vote-from"))
        .containsExactly("Giám đốc Sở Nội vụ – Bằng khen của Chủ tịch UBND tỉnh");
    assertThat(said(".page-head .muted")).containsExactly("Trường hợp 2/2");
  }

  @Test
  void theFocusStaysOnTheMemberFromNomineeToNominee() {
    voteOfSeven();
    stand(3);
    push(KeyCode.PAGE_DOWN);
    push(KeyCode.DIGIT1);
    assertThat(voteOf(1, 3)).isEqualTo(Vote.AGREE);
  }

  @Test
  void votesOnOneNomineeAreNotVotesOnTheNext() {
    voteOfSeven();
    click(button(0, 0));
    click("session-item-next");
    assertThat(((ToggleButton) find(button(0, 0))).isSelected()).isFalse();
    click("session-item-previous");
    assertThat(((ToggleButton) find(button(0, 0))).isSelected()).isTrue();
  }

  /// An opinion that is written to the wrong nominee would be a vote that nobody gave.
  @Test
  void aHalfTypedOpinionBelongsToTheNomineeItWasTypedFor() {
    voteOfSeven();
    click(button(2, 2));
    write("vote-remark", "cần thêm báo cáo");
    push(KeyCode.PAGE_DOWN);
    assertThat(voteOf(0, 2)).isEqualTo(new Vote.Other("cần thêm báo cáo"));
    assertThat(hasVoted(1, 2)).isFalse();
  }

  @Test
  void aHalfTypedDiscussionBelongsToTheNomineeItWasTypedFor() {
    voteOfSeven();
    write("session-discussion", "Thành tích nổi bật");
    push(KeyCode.PAGE_DOWN);
    assertThat(item(0).discussion()).isEqualTo("Thành tích nổi bật");
    assertThat(item(1).discussion()).isEmpty();
    assertThat(text("session-discussion")).isEmpty();
  }

  @Test
  void anEmptyAgendaSaysSo() {
    vote(NineMembers.prepared().over(List.of()));
    assertThat(said(".page-head .muted"))
        .containsExactly("Chưa có trường hợp nào trong chương trình.");
    assertThat(shown(".vote-name")).isEmpty();
  }
}
