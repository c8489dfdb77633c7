package vn.bangvang.app.council.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.council.ballot.Recusal;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.council.rule.Base;
import vn.bangvang.domain.council.rule.Majority.OnRecusal;
import vn.bangvang.domain.council.sitting.Proceedings;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.Voting;

/// Nine members, seven present, one steps aside, six agree: what the panel says on every base.
class ResultTest extends StepTest {
  /// The seventh steps aside; of the other six so many agree.
  private static Session voted(Base base, OnRecusal onRecusal, int agree) {
    var session = NineMembers.attended(NineMembers.session(NineMembers.rules(base, onRecusal)), 7);
    var aside = new Recusal(NineMembers.member(6), "có liên quan");
    session = NineMembers.done(Proceedings.recused(session, session.items().getFirst(), aside));
    for (int i = 0; i < 6; i++) {
      var item = session.items().getFirst();
      var vote = i < agree ? Vote.AGREE : Vote.DISAGREE;
      session = NineMembers.done(Voting.voted(session, item, NineMembers.member(i), vote));
    }
    return session;
  }

  private void show(Session session) {
    var panel = made(TallyPanel::new);
    show(panel.node());
    hold(session, one -> panel.show(one, one.items().getFirst()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ALL_MEMBERS | STAYS_IN_BASE | 6/9 thành viên Hội đồng tán thành, đạt 66,7 %",
        "ALL_MEMBERS | LEAVES_BASE | 6/8 thành viên Hội đồng tán thành, đạt 75 %",
        "PRESENT | STAYS_IN_BASE | 6/7 thành viên có mặt tán thành, đạt 85,7 %",
        "PRESENT | LEAVES_BASE | 6/6 thành viên có mặt tán thành, đạt 100 %",
        "VALID_VOTES | STAYS_IN_BASE | 6/6 phiếu hợp lệ tán thành, đạt 100 %",
        "VALID_VOTES | LEAVES_BASE | 6/6 phiếu hợp lệ tán thành, đạt 100 %"
      })
  void theFormulaIsSaidInWords(Base base, OnRecusal onRecusal, String formula) {
    show(voted(base, onRecusal, 6));
    assertThat(said(".tally .badge")).containsExactly("Đồng ý");
    assertThat(said(".tally .plain")).containsExactly(formula + "; yêu cầu ít nhất 2/3 (66,7 %)");
  }

  @Test
  void theBaseThatCountsStandsOut() {
    show(voted(Base.ALL_MEMBERS, OnRecusal.STAYS_IN_BASE, 6));
    assertThat(said(".fact-grid .strong")).contains("6/9 = 66,7 %").doesNotContain("6/7 = 85,7 %");
  }

  @Test
  void beforeAnyVoteThereIsNoResult() {
    show(NineMembers.attended(NineMembers.prepared(), 7));
    assertThat(said(".tally .badge")).containsExactly("Chưa biểu quyết");
    assertThat(said(".tally .plain")).containsExactly("");
  }

  /// Red after the first vote would say what nobody has decided.
  @Test
  void whileOthersAreSilentTheResultIsOpen() {
    var session = NineMembers.attended(NineMembers.prepared(), 7);
    var item = session.items().getFirst();
    show(NineMembers.done(Voting.voted(session, item, NineMembers.member(0), Vote.AGREE)));
    assertThat(said(".tally .badge")).containsExactly("Đang biểu quyết");
    assertThat(said(".tally .plain"))
        .containsExactly(
            "1/7 thành viên có mặt tán thành, đạt 14,3 %; yêu cầu ít nhất 2/3 (66,7 %); còn 06"
                + " người có mặt chưa biểu quyết");
  }

  @ParameterizedTest
  @CsvSource({"ALL_MEMBERS, Không đồng ý", "PRESENT, Đồng ý", "VALID_VOTES, Đồng ý"})
  void fiveOfSevenDependOnTheBase(Base base, String result) {
    show(voted(base, OnRecusal.STAYS_IN_BASE, 5));
    assertThat(said(".tally .badge")).containsExactly(result);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "STAYS_IN_BASE | 6/9 = 66,7 % | 6/7 = 85,7 %",
        "LEAVES_BASE | 6/8 = 75 % | 6/6 = 100 %"
      })
  void everyOtherBaseStandsBesideIt(OnRecusal onRecusal, String all, String present) {
    show(voted(Base.PRESENT, onRecusal, 6));
    assertThat(said(".fact-grid .plain")).containsExactly(all, present, "6/6 = 100 %");
  }
}
