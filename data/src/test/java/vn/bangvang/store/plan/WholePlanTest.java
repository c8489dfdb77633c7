package vn.bangvang.store.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bangvang.SamplePlan;
import vn.bangvang.SampleWhole;
import vn.bangvang.Samples;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanRow;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.plan.Standing.Stage;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Scale;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.execution.Execution;
import vn.bangvang.domain.plan.execution.ReportDuty;
import vn.bangvang.domain.plan.purpose.Aim;
import vn.bangvang.domain.plan.purpose.IndexTarget;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.AwardId;
import vn.bangvang.domain.plan.reward.Rewards;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.store.OfficeFolder;
import vn.bangvang.store.OpenOffice;

/// The parts of a plan beyond its criteria, each coming back as it was saved.
class WholePlanTest extends OpenOffice {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 3);

  @BeforeEach
  void theParent() {
    save(SamplePlan.plan());
  }

  private void save(Plan plan) {
    write(repositories -> repositories.plans().save(plan));
  }

  private void comesBack(Plan plan) {
    save(plan);
    assertThat(found(repositories -> repositories.plans().find(plan.id()))).contains(plan);
  }

  static List<Stage> stages() {
    return List.of(
        new Stage.Draft(),
        new Stage.Issued(DAY),
        new Stage.Closed(DAY, DAY.plusYears(1)),
        new Stage.Archived(DAY, DAY.plusYears(1), DAY.plusYears(2)));
  }

  @ParameterizedTest
  @MethodSource("stages")
  void everyStageComesBackAndStandsInTheList(Stage stage) {
    var plan = SampleWhole.plan();
    comesBack(plan.at(plan.standing().at(stage)));
    assertThat(listed(repositories -> repositories.plans().under(SamplePlan.PLAN)))
        .extracting(PlanRow::stage)
        .containsExactly(stage);
  }

  @Test
  void aStageThatWasTakenBackLeavesNoDate() {
    save(SampleWhole.plan().at(SampleWhole.plan().standing().at(new Stage.Closed(DAY, DAY))));
    comesBack(SampleWhole.plan());
  }

  @Test
  void aPlanWithoutParentStandsAloneAgain() {
    save(SampleWhole.plan());
    comesBack(SampleWhole.plan().at(Standing.NEW));
    assertThat(listed(repositories -> repositories.plans().under(SamplePlan.PLAN))).isEmpty();
  }

  @Test
  void whatWasTakenFromTheParentStaysWhenTheParentChanges() {
    save(SampleWhole.plan());
    save(SamplePlan.plan(List.of()));
    assertThat(found(repositories -> repositories.plans().find(SampleWhole.PLAN)))
        .contains(SampleWhole.plan());
  }

  @Test
  void thePlanComesBackByUndo() {
    save(SampleWhole.plan());
    save(OtherPlans.bare(SampleWhole.PLAN, "Chỉ còn đầu đề", PartialDate.unknown()));
    store().undo(OfficeFolder.CLERK);
    assertThat(found(repositories -> repositories.plans().find(SampleWhole.PLAN)))
        .contains(SampleWhole.plan());
  }

  static List<Measure> measures() {
    return List.of(
        new Measure.Heading(),
        SampleWhole.points("10", "0"),
        SampleWhole.points("0.5", "0.25"),
        new Measure.Rank(new Measure.Ranking.Overall(), 1),
        new Measure.Rank(SampleWhole.on("PAR INDEX"), 30),
        new Measure.Rating(
            List.of(
                new Scale(2014, List.of("Tốt", "Khá"), "Khá"),
                new Scale(2023, List.of("Xuất sắc", "Tốt"), "Tốt"))));
  }

  @ParameterizedTest
  @MethodSource("measures")
  void everyMeasureComesBack(Measure measure) {
    comesBack(SamplePlan.plan(List.of(SamplePlan.one(1, SubjectKind.COLLECTIVE, measure))));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfRoundComesBack(Round.Kind kind) {
    var date = new PartialDate.InQuarter(2023, 4);
    var round = new Round(new RoundId(Samples.id(5)), kind, "Đợt 1", date, PartialDate.unknown());
    var start = new Course.Start.Issue();
    comesBack(OtherPlans.with(301, new Course(start, date, List.of(), List.of(round))));
  }

  static List<Aim> aims() {
    return List.of(
        new Aim.RankWithin(30),
        new Aim.Top(10),
        new Aim.Band("Trung bình cao"),
        new Aim.AboveMean("cả nước"));
  }

  @ParameterizedTest
  @MethodSource("aims")
  void everyAimComesBack(Aim aim) {
    comesBack(OtherPlans.with(301, List.of(new IndexTarget(new Indicator("SIPAS"), aim, 2025))));
  }

  @ParameterizedTest
  @EnumSource
  void everyLevelOfAwardComesBack(Award.Level level) {
    var award = new Award(new AwardId(Samples.id(6)), "Bằng khen", "", level, List.of());
    comesBack(OtherPlans.with(301, new Rewards(List.of(award), List.of(), 1)));
  }

  @ParameterizedTest
  @EnumSource
  void everyPeriodOfReportsComesBack(ReportDuty.Period period) {
    var duty = new ReportDuty(new ReportDuty.Rhythm.Every(period), "Sở Nội vụ", "");
    comesBack(
        OtherPlans.draft(301)
            .carriedOut(new Execution(List.of(), List.of(), List.of(duty), List.of())));
  }
}
