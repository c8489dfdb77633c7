package vn.bangvang.app.nominations.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "Không xét khen thưởng": what rules a nominee out, and the objective reasons that lift it.
class ExclusionAnswerTest extends AnswerTest {
  /// The toggles of an exclusion, by the end of its identity in the example plan.
  private static String exclusion(int number, int place) {
    return "exclusion-" + new UUID(0x4000L, 0x8000000000000000L | number) + "-" + place;
  }

  private void percent(int place, String text) {
    var field = (TextField) shown("#exclusion-percent").toList().get(place);
    robot.interact(() -> {
      field.requestFocus();
      field.setText(text);
    });
    leave();
  }

  /// The three-fold exclusion of criterion 13: two shares and late directives (S1.c).
  private void discipline(String late, String broken, int directives) {
    ask(13);
    press("Đạt");
    percent(0, late);
    percent(1, broken);
    click(exclusion(0x204, directives));
  }

  /// Nobody has more staff than all.
  @Test
  void aShareOverAHundredIsRefused() {
    ask(13);
    percent(0, "125");
    assertThat(said(".refusal"))
        .containsExactly(
            "Tỷ lệ 125 % không thể có; nhập số từ 0 đến 100, phần lẻ sau dấu phẩy, ví dụ 98,5.");
  }

  @Test
  void whyTheTargetWasMissedIsAskedOnlyWhenItWas() {
    ask(9);
    assertThat(shown(".exclusion-row")).isEmpty();
    fill("answer-percent", "97,6");
    assertThat(shown(".exclusion-row")).hasSize(1);
    fill("answer-percent", "100");
    assertThat(shown(".exclusion-row")).isEmpty();
  }

  /// 100 % disbursed unless for objective reasons (S1.c).
  @Test
  void aMissedTargetWaitsForItsReason() {
    ask(9);
    fill("answer-percent", "97,6");
    assertThat(verdict())
        .isEqualTo(
            "Còn thiếu: Mới đạt 97,6 % (yêu cầu ≥ 100 %); cần xác định do lý do chủ quan hay khách"
                + " quan – tiêu chí 9");
  }

  @Test
  void aSubjectiveReasonRulesTheUnitOut() {
    ask(9);
    fill("answer-percent", "97,6");
    press("Lý do chủ quan");
    assertThat(verdict()).isEqualTo("Không xét: Mới đạt 97,6 % (yêu cầu ≥ 100 %) – tiêu chí 9");
  }

  @Test
  void anObjectiveReasonMustBeNamed() {
    ask(9);
    fill("answer-percent", "97,6");
    press("Lý do khách quan");
    assertThat(focused()).isEqualTo(find("exclusion-reasons"));
    assertThat(verdict()).startsWith("Còn thiếu: ");
  }

  @Test
  void aNamedObjectiveReasonLiftsTheExclusion() {
    ask(9);
    fill("answer-percent", "97,6");
    press("Lý do khách quan");
    fill("exclusion-reasons", "mưa lũ tháng 11/2023");
    assertThat(verdict())
        .isEqualTo(
            "Được xét: Mới đạt 97,6 % (yêu cầu ≥ 100 %); được xét vì lý do khách quan: mưa lũ tháng"
                + " 11/2023 – tiêu chí 9");
  }

  /// Nobody is excused for reasons that nobody wrote down.
  @Test
  void aReasonTakenAwayLiftsNothingAnyMore() {
    ask(9);
    fill("answer-percent", "97,6");
    press("Lý do khách quan");
    fill("exclusion-reasons", "mưa lũ");
    fill("exclusion-reasons", "");
    assertThat(verdict()).startsWith("Còn thiếu: ");
  }

  @Test
  void aSubjectiveReasonReplacesTheObjectiveOne() {
    ask(9);
    fill("answer-percent", "97,6");
    press("Lý do khách quan");
    fill("exclusion-reasons", "mưa lũ");
    press("Lý do chủ quan");
    assertThat(verdict()).startsWith("Không xét: ");
    assertThat(shown("#exclusion-reasons")).isEmpty();
  }

  @Test
  void disciplineIsDecidedOnlyWhenEveryExclusionIsAnswered() {
    ask(13);
    press("Đạt");
    percent(0, "0");
    assertThat(verdict())
        .startsWith("Còn thiếu: Chưa xác định có hay không: trên 10% số cơ quan, đơn vị");
  }

  @ParameterizedTest
  @CsvSource({"'0', '0'", "'10', '10'", "'1,5', '9,99'"})
  void tenPercentIsNotYetMoreThanTen(String late, String broken) {
    discipline(late, broken, 0);
    assertThat(verdict()).isEqualTo("Đạt: Đánh giá là đạt – tiêu chí 13");
  }

  @Test
  void moreThanTenPercentOutweighsTheJudgement() {
    discipline("10,1", "0", 0);
    assertThat(verdict())
        .isEqualTo(
            "Không xét: Thuộc trường hợp không xét khen thưởng: trên 10% số cán bộ, công chức, viên"
                + " chức trong biên chế không chấp hành nghiêm giờ giấc làm việc; tỷ lệ 10,1 %,"
                + " thuộc mức > 10 % – tiêu chí 13");
  }

  @Test
  void lateDirectivesRuleTheUnitOut() {
    discipline("0", "0", 1);
    assertThat(verdict())
        .isEqualTo(
            "Không xét: Thuộc trường hợp không xét khen thưởng: thực hiện chậm thời hạn văn bản chỉ"
                + " đạo, điều hành do UBND tỉnh giao – tiêu chí 13");
  }

  @Test
  void aShareThatCannotBeReadIsRefusedBesideItsField() {
    ask(13);
    percent(1, "mười");
    assertThat(said(".refusal"))
        .containsExactly("“mười” không phải là số. Nhập dạng 98,5 hoặc 1.234,5.");
  }
}
