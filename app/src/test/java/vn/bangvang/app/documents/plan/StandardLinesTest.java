package vn.bangvang.app.documents.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Standards;
import vn.bangvang.domain.plan.course.Course;
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
  void exclusionsStandBelowTheirCriterion() {
    assertThat(lines(LAUNCH))
        .extracting(PlanText.Line::text)
        .containsSequence(
            "- Giải ngân hết 100% vốn đầu tư công được giao trong năm 2023.",
            "+ Không xét: địa phương giải ngân vốn đầu tư công dưới 100% do lý do chủ quan, trừ khi"
                + " có lý do khách quan.");
  }
}
