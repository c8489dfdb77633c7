package vn.bangvang.domain.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.plan.SubjectGroup;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.execution.PlannedTask;
import vn.bangvang.domain.plan.execution.ReportDuty;
import vn.bangvang.domain.plan.purpose.Aim;
import vn.bangvang.domain.plan.purpose.IndexTarget;
import vn.bangvang.domain.plan.purpose.Point;
import vn.bangvang.domain.plan.purpose.Purpose;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Fact.Standing;
import vn.bangvang.domain.shared.PartialDate;

/// Theme, contents, groups, aims, tasks and reports.
class PurposeFactsTest {
  private static final PartialDate YEAR = new PartialDate.InYear(2025);

  private static IndexTarget target(Standing kind, String value, PartialDate year) {
    return Taking.plan(new Fact.IndexTarget("PAPI", kind, value, year))
        .movement()
        .targets()
        .getFirst();
  }

  @Test
  void themeAndContentsAreTakenOver() {
    var purpose =
        Taking.plan(
                new Fact.Theme("Kỷ cương, sáng tạo"),
                new Fact.Content("Cải tiến quy trình"),
                new Fact.Content("Giữ nếp sống văn minh"))
            .movement()
            .purpose();
    assertThat(purpose.theme()).isEqualTo("Kỷ cương, sáng tạo");
    assertThat(purpose.contents())
        .extracting(Point::text)
        .containsExactly("Cải tiến quy trình", "Giữ nếp sống văn minh");
  }

  @Test
  void goalsAndSolutionsAreNotGuessed() {
    assertThat(Taking.plan().movement().purpose()).isEqualTo(Purpose.UNSTATED);
  }

  @Test
  void aGroupOfCollectivesAndIndividualsIsOneGroup() {
    String both = "Tập thể, cá nhân thuộc Sở";
    var plan =
        Taking.plan(
            new Fact.Subject(SubjectKind.COLLECTIVE, both),
            new Fact.Subject(SubjectKind.INDIVIDUAL, both),
            new Fact.Subject(SubjectKind.HEAD, "Người đứng đầu"));
    assertThat(plan.standards().subjects())
        .extracting(SubjectGroup::text)
        .containsExactly(both, "Người đứng đầu");
  }

  @Test
  void everyStandingOnAnIndexIsAnAim() {
    assertThat(target(Standing.RANK_WITHIN, "30", YEAR).aim()).isEqualTo(new Aim.RankWithin(30));
    assertThat(target(Standing.TOP, "10", YEAR).aim()).isEqualTo(new Aim.Top(10));
    assertThat(target(Standing.BAND, "Trung bình cao", YEAR).aim())
        .isEqualTo(new Aim.Band("Trung bình cao"));
    assertThat(target(Standing.ABOVE_MEAN, "", YEAR))
        .isEqualTo(new IndexTarget(new Indicator("PAPI"), new Aim.AboveMean(""), 2025));
  }

  @ParameterizedTest
  @CsvSource({"RANK_WITHIN, đầu bảng", "TOP, 0", "TOP, ''"})
  void aPlaceThatIsNoneIsKeptInItsWords(Standing kind, String value) {
    assertThat(target(kind, value, YEAR).aim()).isEqualTo(new Aim.Band(value));
  }

  @Test
  void aYearThatIsNotSaidStaysUnsaid() {
    assertThat(target(Standing.TOP, "5", PartialDate.unknown()).year()).isZero();
  }

  @Test
  void tasksKeepFieldTextAndProduct() {
    var plan =
        Taking.plan(
            new Fact.Task("Cải cách thể chế", "Soát văn bản", "Báo cáo"),
            new Fact.Task("", "Niêm yết thủ tục", ""));
    assertThat(plan.execution().tasks())
        .extracting(one -> one.field().title(), PlannedTask::text, PlannedTask::product)
        .containsExactly(
            tuple("Cải cách thể chế", "Soát văn bản", "Báo cáo"),
            tuple("", "Niêm yết thủ tục", ""));
    assertThat(plan.execution().tasks())
        .allSatisfy(one -> {
          assertThat(one.bodies().lead()).isEmpty();
          assertThat(one.time()).isEqualTo(PartialDate.unknown());
        });
  }

  @ParameterizedTest
  @EnumSource
  void everyPeriodOfReportsIsADuty(Fact.Period period) {
    var duty = Taking.plan(new Fact.Report(period)).execution().reports().getFirst();
    var rhythm = new ReportDuty.Rhythm.Every(ReportDuty.Period.valueOf(period.name()));
    assertThat(duty).isEqualTo(new ReportDuty(rhythm, "", ""));
  }

  @Test
  void aWarningIsNoPartOfThePlan() {
    var warning = new Fact.Warning(Fact.Code.NUMBER_SPACED, "Số có khoảng trắng thừa");
    assertThat(Taking.plan(warning)).isEqualTo(Taking.plan());
  }
}
