package vn.bangvang.app.council.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.council.sitting.Item;
import vn.bangvang.domain.council.sitting.Presence;
import vn.bangvang.domain.council.sitting.Proceedings;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.SessionId;
import vn.bangvang.domain.council.sitting.Sitting;
import vn.bangvang.domain.council.sitting.Voting;
import vn.bangvang.domain.shared.Outcome;

/// The results, what is still missing, the end of the session and its minutes.
class MinutesStepTest extends StepTest {
  private static final String PROPOSED =
      "Hội đồng thống nhất đề nghị tặng Bằng khen và Bằng khen của Chủ tịch UBND tỉnh cho 01 tập"
          + " thể và 01 cá nhân.";

  private void end(Session session) {
    var step = made(() -> new MinutesStep(this));
    show(step.node());
    hold(session, step::show);
  }

  private static Session voted(Vote first, Vote second) {
    var session = NineMembers.attended(NineMembers.prepared(), 9);
    session = voted(session, session.items().getFirst(), first);
    return voted(session, session.items().getLast(), second);
  }

  private static Session voted(Session session, Item item, Vote vote) {
    return NineMembers.done(Voting.votedByTheRest(session, item, vote));
  }

  private static Session agreed() {
    return voted(Vote.AGREE, Vote.AGREE);
  }

  private static Session closed(String conclusion) {
    var end = new Sitting.Close.At(LocalTime.of(16, 40), conclusion);
    return NineMembers.done(Proceedings.closed(agreed(), end));
  }

  private void close(String time) {
    fill("session-closes", time);
    click("session-close");
  }

  @Test
  void everyNomineeHasItsResultWithTheFormula() {
    end(voted(Vote.AGREE, Vote.DISAGREE));
    assertThat(said(".seat .strong")).containsExactly("Sở Y tế", "Đỗ Hữu Vũ – Giám đốc Sở Nội vụ");
    assertThat(said(".seat .badge")).containsExactly("Đồng ý", "Không đồng ý");
    assertThat(said(".seat .muted"))
        .containsExactly(
            "9/9 thành viên có mặt tán thành, đạt 100 %; yêu cầu ít nhất 2/3 (66,7 %)",
            "0/9 thành viên có mặt tán thành, đạt 0 %; yêu cầu ít nhất 2/3 (66,7 %)");
  }

  @Test
  void whatIsMissingIsListed() {
    var session = NineMembers.attended(NineMembers.prepared(), 8);
    var nameless = new Presence.Absent("");
    session = NineMembers.done(Proceedings.attended(session, NineMembers.member(8), nameless));
    end(voted(session, session.items().getFirst(), Vote.AGREE));
    assertThat(said(".lacking"))
        .containsExactly(
            "Chưa ghi lý do vắng mặt của Nguyễn Văn Kiên", "Chưa biểu quyết về Đỗ Hữu Vũ");
  }

  @Test
  void whatIsMissingStandsInTheWayOfClosing() {
    end(NineMembers.attended(NineMembers.prepared(), 9));
    close("16h40");
    assertThat(refused).containsExactly("Chưa biểu quyết về Sở Y tế");
    assertThat(session().isClosed()).isFalse();
  }

  @Test
  void withoutAnHourItIsNotClosedAndTheFieldSaysSo() {
    end(agreed());
    close("");
    assertThat(session().isClosed()).isFalse();
    assertThat(said(".refusal")).containsExactly("Không đọc được giờ “”. Nhập dạng 14:30.");
  }

  @Test
  void closingKeepsTheHourAndTheConclusion() {
    end(agreed());
    fill("session-conclusion", "Giao Sở Nội vụ hoàn thiện hồ sơ.");
    close("16h40");
    assertThat(session().sitting().close())
        .isEqualTo(new Sitting.Close.At(LocalTime.of(16, 40), "Giao Sở Nội vụ hoàn thiện hồ sơ."));
  }

  @Test
  void aClosedSessionShowsItsEndAndTakesNoMore() {
    end(closed("Thống nhất."));
    assertThat(text("session-closes")).isEqualTo("16:40");
    assertThat(text("session-conclusion")).isEqualTo("Thống nhất.");
    assertThat(find("session-conclusion").isDisabled()).isTrue();
    assertThat(shown("#session-close")).isEmpty();
  }

  @Test
  void aConclusionIsProposedFromTheResults() {
    end(agreed());
    assertThat(text("session-conclusion")).isEqualTo(PROPOSED);
  }

  @Test
  void theProposalFollowsTheVotes() {
    end(agreed());
    var session = voted(Vote.AGREE, Vote.DISAGREE);
    change("", _ -> Outcome.done(session));
    settle();
    assertThat(text("session-conclusion"))
        .isEqualTo("Hội đồng thống nhất đề nghị tặng Bằng khen cho 01 tập thể và 00 cá nhân.");
  }

  @Test
  void whereNothingWasAgreedNothingIsProposed() {
    end(voted(Vote.DISAGREE, Vote.DISAGREE));
    assertThat(text("session-conclusion")).isEmpty();
  }

  @Test
  void theChairsOwnWordsOutliveALaterChange() {
    end(agreed());
    fill("session-conclusion", "Giao Sở Nội vụ hoàn thiện hồ sơ.");
    fill("session-closes", "16h40");
    change("", session -> Proceedings.discussed(session, session.items().getFirst(), "Tốt"));
    settle();
    assertThat(text("session-conclusion")).isEqualTo("Giao Sở Nội vụ hoàn thiện hồ sơ.");
    assertThat(text("session-closes")).isEqualTo("16:40");
  }

  /// Reopening is for correcting a vote, not for losing the conclusion.
  @Test
  void aReopenedSessionKeepsWhatTheChairSaid() {
    end(closed("Giao Sở Nội vụ hoàn thiện hồ sơ."));
    click("session-reopen");
    assertThat(session().isClosed()).isFalse();
    assertThat(text("session-conclusion")).isEqualTo("Giao Sở Nội vụ hoàn thiện hồ sơ.");
    assertThat(text("session-closes")).isEqualTo("16:40");
  }

  @Test
  void anotherSessionDoesNotInheritTheWords() {
    end(closed("Giao Sở Nội vụ hoàn thiện hồ sơ."));
    var other = agreed();
    change(
        "",
        _ ->
            Outcome.done(
                new Session(
                    new SessionId(new UUID(9, 9)),
                    other.convening(),
                    other.sitting(),
                    other.attendance(),
                    other.items())));
    settle();
    assertThat(text("session-conclusion")).isEqualTo(PROPOSED);
    assertThat(text("session-closes")).isEmpty();
  }

  @Test
  void anEndBeforeTheOpeningIsRefusedBesideItsField() {
    end(agreed());
    close("13h30");
    assertThat(said(".refusal"))
        .containsExactly("Giờ kết thúc 13:30 sớm hơn giờ khai mạc 14:00; kiểm tra lại giờ.");
    assertThat(session().isClosed()).isFalse();
  }

  @Test
  void minutesCanBePrintedBeforeAndAfterTheEnd() {
    end(agreed());
    click("minutes-print");
    close("16h40");
    click("minutes-print");
    assertThat(minutesPrinted).isEqualTo(2);
  }
}
