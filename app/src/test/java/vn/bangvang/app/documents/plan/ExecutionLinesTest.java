package vn.bangvang.app.documents.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.execution.Assignment;
import vn.bangvang.domain.plan.execution.Execution;
import vn.bangvang.domain.plan.execution.MoneyLine;
import vn.bangvang.domain.plan.execution.PlannedTask;
import vn.bangvang.domain.plan.execution.ReportDuty;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.PartialDate;

/// Who does what, out of which money, and what is reported when.
class ExecutionLinesTest {
  private static final Assignment FIRST = new Assignment("1", "Sở Nội vụ", "Theo dõi");
  private static final Assignment SECOND = new Assignment("2", "Sở Tài chính", "Bố trí kinh phí");

  private static List<String> duties(List<Assignment> assignments, ReportDuty... reports) {
    var execution = new Execution(assignments, List.of(), List.of(reports), List.of());
    return texts(of(execution).duties());
  }

  private static ExecutionLines of(Execution execution) {
    Plan plan = PlanSample.plan("union").carriedOut(execution);
    return new ExecutionLines(BodyForm.STATE, plan);
  }

  private static List<String> texts(Lines lines) {
    return lines.written().stream().map(PlanText.Line::text).toList();
  }

  private static ReportDuty every(ReportDuty.Period period) {
    return new ReportDuty(new ReportDuty.Rhythm.Every(period), "Sở Nội vụ", "");
  }

  @Test
  void oneDutyOfABodyStandsInOneLine() {
    assertThat(duties(List.of(FIRST, SECOND)))
        .containsExactly("1. Sở Nội vụ: Theo dõi.", "2. Sở Tài chính: Bố trí kinh phí.");
  }

  @Test
  void severalStandBelowItsName() {
    assertThat(duties(List.of(FIRST, new Assignment("1", "Sở Nội vụ", "Đôn đốc"), SECOND)))
        .containsExactly(
            "1. Sở Nội vụ:", "- Theo dõi.", "- Đôn đốc.", "2. Sở Tài chính: Bố trí kinh phí.");
  }

  @Test
  void letteredDutiesKeepTheirLetters() {
    var lettered =
        Stream.of("4a", "4b").map(label -> new Assignment(label, "Sở Nội vụ", label)).toList();
    assertThat(duties(lettered)).containsExactly("4. Sở Nội vụ:", "a) 4a.", "b) 4b.");
  }

  @Test
  void underADashedNameStandPluses() {
    var office = Stream.of("Theo dõi", "Đôn đốc").map(one -> new Assignment("", "Văn phòng", one));
    assertThat(duties(office.toList()))
        .containsExactly("- Văn phòng:", "+ Theo dõi.", "+ Đôn đốc.");
  }

  @Test
  void theSameNumberOfTwoBodiesIsNoGroup() {
    assertThat(duties(List.of(FIRST, new Assignment("1", "Sở Y tế", "Đôn đốc"))))
        .containsExactly("1. Sở Nội vụ: Theo dõi.", "1. Sở Y tế: Đôn đốc.");
  }

  @Test
  void dutiesOfNobodyAreNoGroup() {
    var nobody = Stream.of("Theo dõi", "Đôn đốc").map(one -> new Assignment("", "", one));
    assertThat(duties(nobody.toList())).containsExactly("- Theo dõi.", "- Đôn đốc.");
  }

  @Test
  void reportsComeLastUnderTheNextNumber() {
    assertThat(duties(List.of(FIRST, SECOND), every(ReportDuty.Period.YEAR)))
        .endsWith("3. Chế độ báo cáo: báo cáo hằng năm, gửi Sở Nội vụ.");
  }

  @Test
  void severalReportsAreListed() {
    assertThat(duties(List.of(), every(ReportDuty.Period.MONTH), every(ReportDuty.Period.QUARTER)))
        .containsExactly(
            "- Chế độ báo cáo:",
            "+ Báo cáo hằng tháng, gửi Sở Nội vụ.",
            "+ Báo cáo hằng quý, gửi Sở Nội vụ.");
  }

  @Test
  void moneyWithoutASourceSaysOnlyWhatItIsFor() {
    var money = List.of(new MoneyLine("Mức thưởng", "", ""), new MoneyLine("", "", "Ngân sách"));
    var execution = new Execution(List.of(), List.of(), List.of(), money);
    assertThat(texts(of(execution).money())).containsExactly("- Mức thưởng.", "- Ngân sách.");
  }

  @Test
  void fieldsWithoutASignAreNumbered() {
    var nobody = new PlannedTask.Bodies("", List.of());
    var field = new PlannedTask.Field("", "Thể chế");
    var task = new PlannedTask(field, "Rà soát", "", nobody, PartialDate.unknown());
    var fields = List.of(new PlanText.TaskField(field, List.of(task)));
    assertThat(texts(of(Execution.UNSTATED).tasks(fields)))
        .last()
        .isEqualTo("1. Thể chế: 01 nhiệm vụ.");
    assertThat(of(Execution.UNSTATED).tasks(List.of()).written()).isEmpty();
  }
}
