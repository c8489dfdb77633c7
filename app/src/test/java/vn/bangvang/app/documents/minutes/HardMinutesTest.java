package vn.bangvang.app.documents.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.council.rule.Base;
import vn.bangvang.domain.plan.criterion.SubjectKind;

/// Minutes of sessions that do not run smoothly.
class HardMinutesTest {
  private static final String AN = "Nguyễn Thị An";

  private static Meeting over(String name) {
    return new Meeting(Base.ALL_MEMBERS).overCollective(name);
  }

  private static Meeting overAn() {
    return new Meeting(Base.ALL_MEMBERS).over(AN, SubjectKind.INDIVIDUAL, "Chuyên viên Sở Y tế");
  }

  /// T10: 9 members, 7 present, 1 recused, 6 agree.
  @ParameterizedTest
  @CsvSource({
    "ALL_MEMBERS, 6/9, '66,7 %', Đồng ý",
    "PRESENT, 6/7, '85,7 %', Đồng ý",
    "VALID_VOTES, 6/6, '100 %', Đồng ý"
  })
  void theSameVotesAreCountedOfTheBaseThatWasChosen(
      Base base, String votes, String percent, String result) {
    var lines =
        new Meeting(base)
            .overCollective("Sở Y tế")
            .absent("Võ Én", "đi công tác")
            .absent("Bùi Hà", "nghỉ ốm")
            .othersPresent()
            .recused(0, "Mai Khoa", "là người đứng đầu đơn vị được đề nghị")
            .othersAgree(0)
            .lines();
    assertThat(lines)
        .contains("| 1 | Sở Y tế | Bằng khen | " + votes + " | " + percent + " | " + result + " |");
  }

  @Test
  void whoStandsAsideIsNamedWithCaseAndReason() {
    assertThat(
            over("Sở Y tế")
                .othersPresent()
                .recused(0, "Mai Khoa", "là người đứng đầu đơn vị được đề nghị")
                .othersAgree(0)
                .lines())
        .containsSequence(
            "Thành viên không tham gia biểu quyết:",
            "- Đồng chí Mai Khoa không biểu quyết đối với Sở Y tế; lý do: là người đứng đầu đơn vị"
                + " được đề nghị.");
  }

  @Test
  void whoIsAbsentIsNamedWithPostAndReason() {
    assertThat(over("Sở Y tế").absent("Võ Én", "nghỉ ốm").othersPresent().lines())
        .contains("Thành viên Hội đồng: tổng số 09 đồng chí; có mặt 08; vắng mặt 01.")
        .contains("- Đồng chí Võ Én, Giám đốc Sở Võ Én; lý do: nghỉ ốm.");
  }

  /// A draft printed before the meeting has room to write in, and counts nobody as missing.
  @Test
  void beforeTheRollIsCalledTheNumbersAreLeftOpen() {
    assertThat(over("Sở Y tế").absent("Võ Én", "nghỉ ốm").lines())
        .contains("Thành viên Hội đồng: tổng số 09 đồng chí; có mặt ……; vắng mặt …….");
  }

  @Test
  void anAbsenceWithoutAReasonLeavesNoHalfSentence() {
    assertThat(over("Sở Y tế").absent("Võ Én", "").othersPresent().lines())
        .contains("- Đồng chí Võ Én, Giám đốc Sở Võ Én.");
  }

  @Test
  void inTheAbsenceOfTheChairTheStandingViceChairPresides() {
    var lines = over("Sở Y tế").absent(Meeting.CHAIR, "họp Quốc hội").othersPresent().lines();
    assertThat(lines)
        .contains(
            "Chủ trì: đồng chí Trần Thị Bích, Giám đốc Sở Trần Thị Bích, Phó Chủ tịch thường"
                + " trực.")
        .contains("| THƯ KÝ / Kpă H'Nhung | CHỦ TRÌ / Trần Thị Bích |");
  }

  @Test
  void beforeTheRollCallThereIsRoomForWhoWillPresideAndWrite() {
    assertThat(over("Sở Y tế").lines())
        .contains("Chủ trì: ………………………………………", "Thư ký: ………………………………………")
        .noneMatch(line -> line.contains("đồng chí ."));
  }

  @Test
  void beforeTheRollCallNobodyIsSaidToBeAbsent() {
    assertThat(over("Sở Y tế").lines())
        .contains("| 5 | Võ Én | Giám đốc Sở Võ Én | Ủy viên |  |")
        .noneMatch(line -> line.endsWith("Vắng mặt |"));
  }

  @Test
  void anotherOpinionIsNoAgreement() {
    var minutes =
        overAn()
            .othersPresent()
            .voted(0, "Phan Cao", new Vote.Other("đề nghị xét Giấy khen"))
            .voted(0, "Đỗ Dũng", Vote.DISAGREE)
            .othersAgree(0)
            .minutes();
    var tally = minutes.voting().outcomes().getFirst().tally();
    assertThat(List.of(tally.agree(), tally.disagree(), tally.other())).containsExactly(7, 1, 1);
  }

  @Test
  void whoIsNotAgreedOnIsNamedWithTheFormulaInWords() {
    var meeting = overAn().othersPresent();
    for (String against : List.of(Meeting.CHAIR, "Phan Cao", "Đỗ Dũng", "Hồ Giang"))
      meeting.voted(0, against, Vote.DISAGREE);
    assertThat(meeting.othersAgree(0).lines())
        .contains(
            "| 1 | Nguyễn Thị An | Chuyên viên Sở Y tế | Bằng khen | 5/9 | 55,6 % | Không đồng ý |")
        .contains(
            "- Nguyễn Thị An; lý do: 5/9 thành viên Hội đồng tán thành, đạt 55,6 %; yêu cầu ít"
                + " nhất 2/3 (66,7 %).");
  }

  @Test
  void anItemWithoutABallotHasRoomForItsVotes() {
    assertThat(over("Sở Y tế").othersPresent().lines())
        .contains("| 1 | Sở Y tế | Bằng khen | /9 |  | Chưa biểu quyết |")
        .noneMatch(line -> line.startsWith("Các trường hợp Hội đồng không đồng ý"));
  }

  @Test
  void withoutAnyBallotNoBaseIsDividedByZero() {
    assertThat(new Meeting(Base.VALID_VOTES).overCollective("Sở Y tế").lines())
        .anyMatch(line -> line.startsWith("| 1 | Sở Y tế |"));
  }

  @Test
  void aSessionWithoutAnAgendaHasNoTables() {
    assertThat(new Meeting(Base.PRESENT).othersPresent().lines())
        .noneMatch(line -> line.startsWith("Đối với"));
  }

  @Test
  void collectivesAndIndividualsAreNumberedApart() {
    var meeting =
        new Meeting(Base.PRESENT)
            .overCollective("Sở Y tế")
            .over(AN, SubjectKind.HEAD, "Giám đốc Sở Y tế")
            .overCollective("Sở Tư pháp")
            .over("Lý A Páo", SubjectKind.INDIVIDUAL, "Chuyên viên");
    assertThat(meeting.lines())
        .anyMatch(line -> line.startsWith("| 1 | Sở Y tế |"))
        .anyMatch(line -> line.startsWith("| 2 | Sở Tư pháp |"))
        .anyMatch(line -> line.startsWith("| 1 | Nguyễn Thị An | Giám đốc Sở Y tế |"))
        .anyMatch(line -> line.startsWith("| 2 | Lý A Páo |"));
  }

  /// Signs of XML, of the template language and of Java's own formats.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Công ty A & B <chi nhánh \"Ninh Thuận\">",
        "Tổ 'Một cửa' ]]> {{tên}}",
        "Trung tâm &amp; &#65;",
        "Ban $1 \\ {0} %s"
      })
  void aNameIsWrittenAsItIsWhateverSignsItHas(String name) {
    assertThat(over(name).lines()).anyMatch(line -> line.startsWith("| 1 | " + name + " |"));
  }

  @Test
  void aVeryLongNameIsWhole() {
    String name = "Trung tâm " + "Ứng dụng và Chuyển giao công nghệ ".repeat(30).strip();
    assertThat(over(name).lines()).anyMatch(line -> line.startsWith("| 1 | " + name + " |"));
  }

  @Test
  void aDecomposedTextComesOutComposed() {
    String opinion = Normalizer.normalize("đề nghị bổ sung sáng kiến", Normalizer.Form.NFD);
    assertThat(over("Sở Y tế").discussed(0, opinion).lines())
        .contains("- Về Sở Y tế: đề nghị bổ sung sáng kiến");
  }

  @Test
  void onlyCasesThatWereDiscussedStandUnderTheDiscussion() {
    var lines = over("Sở Y tế").overCollective("Sở Tư pháp").discussed(1, "thống nhất").lines();
    assertThat(lines)
        .contains("- Về Sở Tư pháp: thống nhất")
        .noneMatch(line -> line.startsWith("- Về Sở Y tế"));
  }

  @Test
  void everyLineOfTheConclusionIsAParagraph() {
    var lines =
        over("Sở Y tế")
            .othersPresent()
            .othersAgree(0)
            .closed("Thống nhất.\nGiao Sở Nội vụ.")
            .lines();
    assertThat(lines)
        .containsSequence("V. KẾT LUẬN", "Thống nhất.", "Giao Sở Nội vụ.")
        .anyMatch(line -> line.startsWith("Phiên họp kết thúc vào hồi 09 giờ 05 phút"));
  }

  @Test
  void aSessionThatGoesOnHasNoEnd() {
    assertThat(over("Sở Y tế").othersPresent().lines())
        .noneMatch(line -> line.startsWith("Phiên họp kết thúc"))
        .noneMatch(line -> line.startsWith("V. KẾT LUẬN"));
  }

  @Test
  void ofADraftPlanItIsSaidThatItHasNoNumber() {
    assertThat(over("Sở Y tế").lines())
        .anyMatch(line -> line.startsWith("Thực hiện Kế hoạch (chưa có số) về phát động"));
  }

  @Test
  void theSameSessionGivesTheSameBytes() {
    byte[] first = MinutesPaper.of(overAn().othersPresent().othersAgree(0).minutes());
    assertThat(MinutesPaper.of(overAn().othersPresent().othersAgree(0).minutes())).isEqualTo(first);
  }
}
