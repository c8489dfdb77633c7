package vn.bangvang;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.plan.Movement;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.Standards;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Scale;
import vn.bangvang.domain.plan.criterion.Scope;
import vn.bangvang.domain.plan.criterion.Score;
import vn.bangvang.domain.plan.criterion.Source;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.criterion.Terms;
import vn.bangvang.domain.plan.criterion.Wording;
import vn.bangvang.domain.plan.execution.Assignment;
import vn.bangvang.domain.plan.execution.Execution;
import vn.bangvang.domain.plan.execution.MoneyLine;
import vn.bangvang.domain.plan.execution.PlannedTask;
import vn.bangvang.domain.plan.execution.ReportDuty;
import vn.bangvang.domain.plan.participation.Participation;
import vn.bangvang.domain.plan.participation.Steps;
import vn.bangvang.domain.plan.purpose.Aim;
import vn.bangvang.domain.plan.purpose.IndexTarget;
import vn.bangvang.domain.plan.purpose.Point;
import vn.bangvang.domain.plan.purpose.Purpose;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.AwardId;
import vn.bangvang.domain.plan.reward.Quota;
import vn.bangvang.domain.plan.reward.Rewards;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.unit.UnitKind;

/// A plan over several years that says everything a plan can say, under the sample plan.
public final class SampleWhole {
  public static final PlanId PLAN = new PlanId(Samples.id(400));
  public static final RoundId MIDDLE = new RoundId(Samples.id(401));
  public static final RoundId END = new RoundId(Samples.id(402));

  private SampleWhole() {}

  public static Plan plan() {
    var parent = SamplePlan.plan();
    var under = new Standing.Parentage.Under(parent.id(), "Cải cách thể chế", parent.movement());
    var issued = new Standing.Stage.Issued(LocalDate.of(2022, 3, 3));
    var standing = new Standing(Standing.Kind.REFORM_WORK, issued, under);
    return new Plan(PLAN, parent.paper(), standing, movement(), execution());
  }

  private static Movement movement() {
    return new Movement(
        purpose(), targets(), course(), new Standards(List.of(), criteria()), rewards());
  }

  public static Purpose purpose() {
    return new Purpose(
        "Chung tay cải cách hành chính",
        List.of(new Point(1, "1", "Mục tiêu chung"), new Point(1, "2", "Mục tiêu cụ thể")),
        List.of(new Point(1, "a", "Thể chế"), new Point(2, "-", "Soạn thảo đúng hạn")),
        List.of(new Point(1, "I", "Giải pháp"), new Point(3, "1.1", "Nâng cao nhận thức")));
  }

  public static List<IndexTarget> targets() {
    return List.of(
        new IndexTarget(new Indicator("PCI"), new Aim.Band("Tốt"), 2025),
        new IndexTarget(new Indicator("PAR INDEX"), new Aim.RankWithin(30), 2025),
        new IndexTarget(new Indicator("SIPAS"), new Aim.AboveMean("cả nước"), 2025),
        new IndexTarget(new Indicator("ICT Index"), new Aim.Top(10), 2024));
  }

  public static Course course() {
    return new Course(
        new Course.Start.From(PartialDate.on(2022, 3, 3)),
        PartialDate.on(2025, 12, 31),
        List.of(),
        List.of(
            new Round(
                MIDDLE,
                Round.Kind.MID_REVIEW,
                "Sơ kết",
                new PartialDate.InQuarter(2023, 4),
                new PartialDate.YearlyOn(MonthDay.of(12, 10))),
            new Round(
                END,
                Round.Kind.FINAL_REVIEW,
                "Tổng kết",
                new PartialDate.InQuarter(2025, 4),
                new PartialDate.Event("theo hướng dẫn của Sở Nội vụ"))));
  }

  /// A heading with two criteria below it, the first of points, and one of rank that is worth some.
  public static List<Criterion> criteria() {
    var scales =
        List.of(
            new Scale(2014, List.of("Xuất sắc", "Tốt", "Khá"), "Khá"),
            new Scale(2023, List.of("Xuất sắc", "Tốt"), "Tốt"));
    return List.of(
        one(1, 1, "1", new Measure.Heading(), Terms.PLAIN),
        one(2, 2, "1.1", points("10", "5"), Terms.PLAIN),
        one(3, 2, "1.2", new Measure.Rating(scales), worth("4")),
        one(4, 1, "2", new Measure.Rank(on("PAR INDEX"), 10), worth("2.5")));
  }

  public static Measure.Points points(String most, String least) {
    return new Measure.Points(new BigDecimal(most), new BigDecimal(least));
  }

  public static Measure.Ranking on(String index) {
    return new Measure.Ranking.On(new Indicator(index));
  }

  public static Terms worth(String points) {
    var communes = new Scope.Kinds(List.of(new UnitKind("UBND cấp xã")), "có bộ phận một cửa");
    return new Terms(
        communes,
        new Source.Own(),
        List.of(),
        "quyết định công nhận",
        new Score.Points(new BigDecimal(points)));
  }

  public static Criterion one(int number, int level, String label, Measure measure, Terms terms) {
    var wording = new Wording(level, label, "Tiêu chí " + label, "mục II");
    return new Criterion(
        SamplePlan.criterion(50 + number), SubjectKind.COLLECTIVE, wording, measure, terms);
  }

  private static Rewards rewards() {
    var own = new Award(award(1), "Giấy khen", "", Award.Level.OWN_BODY, List.of());
    var upward =
        new Award(
            award(2),
            "Bằng khen",
            "Chủ tịch UBND tỉnh",
            Award.Level.PROVINCE_OR_MINISTRY,
            List.of(new Quota(SubjectKind.INDIVIDUAL, 2, 3)));
    return new Rewards(List.of(own, upward), List.of(), 3);
  }

  private static AwardId award(int number) {
    return new AwardId(Samples.id(410 + number));
  }

  public static Execution execution() {
    var task =
        new PlannedTask(
            new PlannedTask.Field("I", "Cải cách thể chế"),
            "Soạn thảo quy định về cổng dữ liệu",
            "Quyết định của UBND tỉnh",
            new PlannedTask.Bodies("Phòng Công nghệ", List.of("Văn phòng Sở", "Thanh tra Sở")),
            new PartialDate.InQuarter(2023, 2));
    var yearly = new PartialDate.YearlyOn(MonthDay.of(11, 30));
    return new Execution(
        List.of(new Assignment("1", "Văn phòng Sở", "theo dõi, đôn đốc")),
        List.of(task),
        List.of(
            report(new ReportDuty.Rhythm.Every(ReportDuty.Period.QUARTER)),
            report(new ReportDuty.Rhythm.On(yearly))),
        List.of(new MoneyLine("Bằng khen", "theo Nghị định", "Quỹ thi đua, khen thưởng")));
  }

  private static ReportDuty report(ReportDuty.Rhythm rhythm) {
    return new ReportDuty(rhythm, "Sở Nội vụ", "trước ngày 15 của tháng cuối");
  }

  public static Participation participation() {
    return Participation.of(SamplePlan.PLAN, Samples.DEPARTMENT)
        .registered(new Steps.Registration.Registered(PartialDate.on(2023, 4, 20)))
        .launched(new Steps.Launch.By(new DocumentNumber("15/KH-SNV"), PartialDate.on(2023, 5, 4)))
        .reported(new Steps.Report(new PartialDate.InQuarter(2023, 2), PartialDate.unknown()));
  }
}
