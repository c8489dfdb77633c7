package vn.bangvang.app.command.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.plan.execution.Assignment;
import vn.bangvang.domain.plan.execution.Execution;
import vn.bangvang.domain.plan.execution.MoneyLine;
import vn.bangvang.domain.plan.execution.PlannedTask;
import vn.bangvang.domain.plan.execution.ReportDuty;
import vn.bangvang.domain.plan.execution.ReportDuty.Period;
import vn.bangvang.domain.plan.execution.ReportDuty.Rhythm;
import vn.bangvang.domain.plan.purpose.Aim;
import vn.bangvang.domain.plan.purpose.IndexTarget;
import vn.bangvang.domain.plan.purpose.Point;
import vn.bangvang.domain.plan.purpose.Purpose;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.AwardId;
import vn.bangvang.domain.plan.reward.Rewards;
import vn.bangvang.domain.shared.PartialDate;

/// The fields that a plan of several years and a work plan fill.
class PlanPartsTest {
  private static final Plan PLAN = ExampleOffice.launchPlan();

  private static Plan with(Aim aim) {
    var target = new IndexTarget(new Indicator("PAR INDEX"), aim, 2025);
    return PLAN.moving(PLAN.movement().aiming(List.of(target)));
  }

  private static Object shown(Plan plan, String field) {
    return PlanTree.of(plan).getOrDefault(field, "–");
  }

  @Test
  void indexTargetsAreNamedAsInTheContract() {
    assertThat(shown(with(new Aim.RankWithin(30)), "indexTargets"))
        .hasToString("[{indicator=PAR INDEX, kind=RANK_WITHIN, value=30, year=2025}]");
    assertThat(shown(with(new Aim.Top(10)), "indexTargets"))
        .hasToString("[{indicator=PAR INDEX, kind=TOP, value=10, year=2025}]");
    assertThat(shown(with(new Aim.Band("khá")), "indexTargets"))
        .hasToString("[{indicator=PAR INDEX, kind=BAND, value=khá, year=2025}]");
    assertThat(shown(with(new Aim.AboveMean("cả nước")), "indexTargets"))
        .hasToString("[{indicator=PAR INDEX, kind=ABOVE_MEAN, value=cả nước, year=2025}]");
  }

  @Test
  void contentsStandAtTheirFirstLevel() {
    var contents = List.of(new Point(1, "a", "Thể chế"), new Point(2, "-", "Đúng hạn"));
    var purpose = new Purpose("Chủ đề", List.of(), contents, List.of());
    var plan = PLAN.moving(PLAN.movement().with(purpose));
    assertThat(shown(plan, "contents")).isEqualTo(List.of("Thể chế"));
    assertThat(shown(plan, "theme")).isEqualTo("Chủ đề");
    assertThat(shown(plan, "contentPoints"))
        .hasToString("[{level=1, label=a, text=Thể chế}, {level=2, label=-, text=Đúng hạn}]");
    assertThat(shown(plan, "goals")).isEqualTo("–");
  }

  @Test
  void roundsAreShownWithTheirDates() {
    var round =
        new Round(
            new RoundId(new UUID(0, 1)),
            Round.Kind.MID_REVIEW,
            "",
            new PartialDate.InQuarter(2023, 4),
            PartialDate.on(2023, 11, 15));
    var plan = PLAN.moving(PLAN.movement().with(PLAN.course().held(List.of(round))));
    assertThat(shown(plan, "rounds"))
        .hasToString(
            "[{id=00000000-0000-0000-0000-000000000001, kind=MID_REVIEW, when=2023-Q4,"
                + " deadline=2023-11-15}]");
  }

  @Test
  void tasksReportsAndMoneyAreShown() {
    var task =
        new PlannedTask(
            new PlannedTask.Field("I", "Thể chế"),
            "Soạn quy định",
            "Quyết định",
            new PlannedTask.Bodies("Văn phòng", List.of("Thanh tra")),
            new PartialDate.InQuarter(2023, 2));
    var execution =
        new Execution(
            List.of(new Assignment("1", "Văn phòng", "đôn đốc")),
            List.of(task),
            List.of(
                new ReportDuty(new Rhythm.Every(Period.MONTH), "Sở Nội vụ", ""),
                new ReportDuty(new Rhythm.On(PartialDate.on(2023, 12, 1)), "", "cuối năm")),
            List.of(new MoneyLine("Bằng khen", "", "Quỹ")));
    var plan = PLAN.carriedOut(execution);
    assertThat(shown(plan, "tasks"))
        .hasToString(
            "[{field=Thể chế, fieldLabel=I, text=Soạn quy định, product=Quyết định,"
                + " lead=Văn phòng, along=[Thanh tra], time=2023-Q2}]");
    assertThat(shown(plan, "reportPeriods")).isEqualTo(List.of("MONTH"));
    assertThat(shown(plan, "reports"))
        .hasToString("[{when=MONTH, to=Sở Nội vụ}, {when=2023-12-01, note=cuối năm}]");
    assertThat(shown(plan, "assignments")).hasToString("[{label=1, who=Văn phòng, text=đôn đốc}]");
    assertThat(shown(plan, "money")).hasToString("[{purpose=Bằng khen, source=Quỹ}]");
  }

  /// S2.c: forms at three levels, their numbers still to come.
  @Test
  void anAwardWithoutANumberIsShownAllTheSame() {
    var award =
        new Award(
            new AwardId(new UUID(0, 2)),
            "Bằng khen",
            "Thủ tướng Chính phủ",
            Award.Level.GOVERNMENT,
            List.of());
    var plan = PLAN.moving(PLAN.movement().with(new Rewards(List.of(award), List.of(), 0)));
    assertThat(shown(plan, "awards"))
        .hasToString("[{form=Bằng khen, authority=Thủ tướng Chính phủ, level=GOVERNMENT}]");
    assertThat(shown(plan, "copies")).isEqualTo("–");
  }
}
