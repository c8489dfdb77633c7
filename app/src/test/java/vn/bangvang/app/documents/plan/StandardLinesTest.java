package vn.bangvang.app.documents.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Standards;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Scope;
import vn.bangvang.domain.plan.criterion.Score;
import vn.bangvang.domain.plan.criterion.Source;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.criterion.Terms;
import vn.bangvang.domain.plan.criterion.Wording;
import vn.bangvang.domain.shared.PartialDate;

/// Subjects, criteria and time on paper.
class StandardLinesTest {
  private static final Plan LAUNCH = PlanSample.plan("provincial-launch");

  private static Plan with(boolean subjects, boolean criteria) {
    var all = LAUNCH.standards();
    var some =
        new Standards(subjects ? all.subjects() : List.of(), criteria ? all.criteria() : List.of());
    return LAUNCH.moving(LAUNCH.movement().with(some));
  }

  private static List<PlanText.Line> lines(Plan plan) {
    return new StandardLines(plan.paper().form(), plan).written().written();
  }

  private static List<String> leads(Plan plan) {
    return lines(plan).stream()
        .filter(one -> !(one instanceof PlanText.Line.Body))
        .map(PlanText.Line::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, 'Đối tượng, tiêu chí, thời gian'",
    "true, false, 'Đối tượng, thời gian'",
    "false, true, 'Tiêu chí, thời gian'",
    "false, false, Thời gian thực hiện"
  })
  void theSectionIsNamedAfterWhatItHolds(boolean subjects, boolean criteria, String named) {
    var plan = with(subjects, criteria);
    assertThat(new StandardLines(plan.paper().form(), plan).named()).isEqualTo(named);
  }

  @Test
  void whereThereIsOnlyATimeItNeedsNoTitle() {
    assertThat(lines(with(false, false)))
        .containsExactly(
            new PlanText.Line.Body("Thực hiện từ ngày ban hành kế hoạch đến ngày 30/12/2023."));
  }

  private static Plan lasting(Course.Start start) {
    var movement = with(false, false).movement();
    var old = movement.course();
    return LAUNCH.moving(
        movement.with(new Course(start, PartialDate.unknown(), old.milestones(), old.rounds())));
  }

  @Test
  void aTimeWithoutAnEndSaysOnlyItsBeginning() {
    assertThat(lines(lasting(new Course.Start.Issue())))
        .containsExactly(new PlanText.Line.Body("Thực hiện từ ngày ban hành kế hoạch."));
  }

  @Test
  void anUnknownTimeHasNoLine() {
    assertThat(lines(lasting(new Course.Start.From(PartialDate.unknown())))).isEmpty();
  }

  @Test
  void unsignedCriteriaStandUnderLettersOfTheirGroups() {
    assertThat(leads(LAUNCH))
        .containsExactly(
            "1. Đối tượng",
            "2. Tiêu chí",
            "a) Đối với tập thể:",
            "b) Đối với cá nhân:",
            "c) Đối với cá nhân là người đứng đầu, ngoài các tiêu chí đối với cá nhân:",
            "3. Thời gian");
  }

  @Test
  void letteredCriteriaLeaveTheLettersToThemselves() {
    assertThat(leads(PlanSample.plan("four-years")))
        .containsExactly(
            "1. Đối tượng",
            "2. Tiêu chí đối với tập thể",
            "3. Tiêu chí đối với cá nhân",
            "4. Thời gian");
  }

  @Test
  void oneStandardForAllIsSaidOnce() {
    var party = PlanSample.plan("party-office");
    assertThat(leads(party))
        .containsExactly("1- Đối tượng", "2- Tiêu chí đối với tập thể, cá nhân", "3- Thời gian");
    assertThat(lines(party))
        .filteredOn(one -> one.text().startsWith("- Đạt thành tích xuất sắc"))
        .hasSize(1);
  }

  @Test
  void theLawsAlphabetIsKept() {
    assertThat(lines(PlanSample.plan("four-years")))
        .extracting(PlanText.Line::text)
        .filteredOn(text -> text.matches("\\p{L}\\).*"))
        .extracting(text -> text.substring(0, 1))
        .containsSequence("a", "b", "c", "d", "đ", "e", "g", "h");
  }

  @Test
  void conditionsAndExclusionsStandBelowTheirCriterion() {
    assertThat(lines(LAUNCH))
        .extracting(PlanText.Line::text)
        .containsSequence(
            "- Giải ngân hết 100% vốn đầu tư công được giao trong năm 2023.",
            "+ Áp dụng đối với: nơi được giao vốn đầu tư công.",
            "+ Không xét: địa phương giải ngân vốn đầu tư công dưới 100% do lý do chủ quan, trừ khi"
                + " có lý do khách quan.");
  }

  private static Criterion criterion(
      SubjectKind subject, int level, String label, String text, String most) {
    var score = most.isEmpty() ? Score.UNSCORED : new Score.Points(new BigDecimal(most));
    var terms = new Terms(new Scope.Everyone(), new Source.Own(), List.of(), "", score);
    var id = new CriterionId(new UUID(level, text.hashCode()));
    return new Criterion(
        id, subject, new Wording(level, label, text, ""), new Measure.Judgement(), terms);
  }

  private static Criterion ofUnits(int level, String label, String text, String most) {
    return criterion(SubjectKind.COLLECTIVE, level, label, text, most);
  }

  private static List<String> judged(Criterion... criteria) {
    var standards = new Standards(List.of(), List.of(criteria));
    var texts =
        lines(LAUNCH.moving(LAUNCH.movement().with(standards))).stream()
            .map(PlanText.Line::text)
            .toList();
    return texts.subList(0, texts.size() - 2);
  }

  @Test
  void criteriaNestByTheirLevelsWithTheirOwnSigns() {
    assertThat(
            judged(
                ofUnits(1, "1", "Chỉ đạo, điều hành", ""),
                ofUnits(2, "a", "Ban hành kế hoạch đúng hạn", ""),
                ofUnits(2, "b", "Kiểm tra", ""),
                ofUnits(3, "", "Kiểm tra từ 30% số xã;", "")))
        .containsExactly(
            "1. Tiêu chí đối với tập thể",
            "1. Chỉ đạo, điều hành:",
            "a) Ban hành kế hoạch đúng hạn.",
            "b) Kiểm tra:",
            "- Kiểm tra từ 30% số xã;");
  }

  @Test
  void unsignedCriteriaBeneathADashStandByAPlus() {
    assertThat(judged(ofUnits(1, "", "Chỉ đạo.", ""), ofUnits(2, "", "Kiểm tra.", "")))
        .endsWith("- Chỉ đạo.", "+ Kiểm tra.");
  }

  @Test
  void aScoringPlanSaysThePointsOfEachCriterionAndTheirTotal() {
    assertThat(
            judged(
                ofUnits(1, "a", "Ban hành kế hoạch;", "92.5"), ofUnits(1, "b", "Báo cáo", "7.5")))
        .endsWith("a) Ban hành kế hoạch (92,5 điểm);", "b) Báo cáo (7,5 điểm).", "Tổng điểm: 100.");
  }

  @Test
  void eachSubjectHasItsOwnTotal() {
    assertThat(
            judged(
                criterion(SubjectKind.COLLECTIVE, 1, "a", "Báo cáo", "60"),
                criterion(SubjectKind.INDIVIDUAL, 1, "a", "Báo cáo", "40")))
        .containsExactly(
            "1. Tiêu chí đối với tập thể",
            "a) Báo cáo (60 điểm).",
            "Tổng điểm: 60.",
            "2. Tiêu chí đối với cá nhân",
            "a) Báo cáo (40 điểm).",
            "Tổng điểm: 40.");
  }

  @Test
  void aPlanWithoutPointsHasNoTotal() {
    assertThat(judged(ofUnits(1, "a", "Báo cáo", ""))).endsWith("a) Báo cáo.");
  }
}
