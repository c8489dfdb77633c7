package vn.bangvang.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.council.Role;
import vn.bangvang.domain.council.ballot.Result;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.council.rule.Base;
import vn.bangvang.domain.council.rule.Majority;
import vn.bangvang.domain.council.sitting.Candidate;
import vn.bangvang.domain.nomination.NominationId;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.shared.Ratio;

/// How the Council, its rules and its votes are said, on the screen as in the minutes.
class CouncilWordsTest {
  private static Candidate candidate(String from) {
    var nomination = new NominationId(new UUID(0, 1));
    return new Candidate(nomination, SubjectKind.INDIVIDUAL, "Lý A Páo", from, "Bằng khen");
  }

  /// The formula stands in words wherever the rule is shown.
  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      textBlock =
          """
          ALL_MEMBERS → AT_LEAST → STAYS_IN_BASE → đạt khi số đồng ý ít nhất 2/3 (66,7 %) tổng số thành viên Hội đồng; người không tham gia biểu quyết vẫn được tính
          PRESENT → MORE_THAN → LEAVES_BASE → đạt khi số đồng ý quá 2/3 (66,7 %) số thành viên có mặt; người không tham gia biểu quyết được trừ khỏi số tính
          VALID_VOTES → AT_LEAST → STAYS_IN_BASE → đạt khi số đồng ý ít nhất 2/3 (66,7 %) số phiếu hợp lệ; người không tham gia biểu quyết vẫn được tính
          """)
  void aRuleIsSaidInWords(
      Base base, Majority.Strictness strictness, Majority.OnRecusal onRecusal, String said) {
    assertThat(CouncilWords.rule(new Majority(base, new Ratio(2, 3), strictness, onRecusal)))
        .isEqualTo(said);
  }

  @Test
  void anotherOpinionIsQuotedWhereItWasSaid() {
    assertThat(CouncilWords.vote(Vote.AGREE)).isEqualTo("Đồng ý");
    assertThat(CouncilWords.vote(Vote.DISAGREE)).isEqualTo("Không đồng ý");
    assertThat(CouncilWords.vote(new Vote.Other(""))).isEqualTo("Ý kiến khác");
    assertThat(CouncilWords.vote(new Vote.Other("xét Giấy khen")))
        .isEqualTo("Ý kiến khác: xét Giấy khen");
  }

  @Test
  void aResultIsSaidWithoutItsFormula() {
    assertThat(CouncilWords.result(new Result.Waiting())).isEqualTo("Chưa biểu quyết");
    assertThat(CouncilWords.result(new Result.Agreed("8/9"))).isEqualTo("Đồng ý");
    assertThat(CouncilWords.result(new Result.NotAgreed("4/9"))).isEqualTo("Không đồng ý");
  }

  @Test
  void aCandidateIsNamedWithHisPostWhereThereIsOne() {
    assertThat(CouncilWords.candidate(candidate("Chuyên viên, Sở Y tế")))
        .isEqualTo("Lý A Páo – Chuyên viên, Sở Y tế");
    assertThat(CouncilWords.candidate(candidate(""))).isEqualTo("Lý A Páo");
    assertThat(CouncilWords.proposed(candidate("Chuyên viên")))
        .isEqualTo("Chuyên viên – Bằng khen");
    assertThat(CouncilWords.proposed(candidate(""))).isEqualTo("Bằng khen");
  }

  @ParameterizedTest
  @CsvSource({
    "CHAIR, Chủ tịch Hội đồng",
    "STANDING_VICE_CHAIR, Phó Chủ tịch thường trực",
    "VICE_CHAIR, Phó Chủ tịch",
    "MEMBER, Ủy viên",
    "SECRETARY, Ủy viên kiêm thư ký"
  })
  void aRoleIsSaidInFull(Role role, String said) {
    assertThat(CouncilWords.role(role)).isEqualTo(said);
  }
}
