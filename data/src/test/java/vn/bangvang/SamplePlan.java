package vn.bangvang;

import java.util.List;
import vn.bangvang.domain.indicator.GrowthIn;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.Movement;
import vn.bangvang.domain.plan.Paper;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.Recipient;
import vn.bangvang.domain.plan.Signer;
import vn.bangvang.domain.plan.Standards;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.plan.SubjectGroup;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.Milestone;
import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.ExclusionId;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.criterion.Scope;
import vn.bangvang.domain.plan.criterion.Source;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.criterion.Target;
import vn.bangvang.domain.plan.criterion.Terms;
import vn.bangvang.domain.plan.criterion.Wording;
import vn.bangvang.domain.plan.execution.Execution;
import vn.bangvang.domain.plan.purpose.Purpose;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.AwardId;
import vn.bangvang.domain.plan.reward.DossierPart;
import vn.bangvang.domain.plan.reward.Quota;
import vn.bangvang.domain.plan.reward.Rewards;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.unit.UnitKind;

/// A small plan with every kind of measure, for tests.
public final class SamplePlan {
  public static final PlanId PLAN = new PlanId(Samples.id(2));
  public static final RoundId ROUND = new RoundId(Samples.id(3));
  public static final AwardId PRAISE = new AwardId(Samples.id(30));

  private SamplePlan() {}

  public static CriterionId criterion(int number) {
    return new CriterionId(Samples.id(100 + number));
  }

  public static ExclusionId exclusion(int number) {
    return new ExclusionId(Samples.id(200 + number));
  }

  public static Plan plan() {
    return plan(criteria());
  }

  public static Plan plan(List<Criterion> criteria) {
    var heading =
        new Heading(
            "UBND tỉnh An Bình",
            new DocumentNumber("12/KH-UBND"),
            "An Bình",
            PartialDate.on(2023, 4, 2),
            "Phát động phong trào thi đua cải cách hành chính năm 2023");
    var signer = new Signer("CHỦ TỊCH", "", "Lê Văn Ánh");
    var recipients =
        List.of(
            new Recipient("Bộ Nội vụ", Recipient.Manner.TO_REPORT),
            new Recipient("Các sở, ban, ngành", Recipient.Manner.PLAIN));
    var paper = new Paper(BodyForm.STATE, heading, List.of(Samples.basis()), recipients, signer);
    var group =
        new SubjectGroup("a", "Các sở, ban, ngành", List.of(new UnitKind("Sở, ban, ngành")));
    var movement =
        new Movement(
            Purpose.UNSTATED,
            List.of(),
            course(),
            new Standards(List.of(group), criteria),
            rewards());
    return new Plan(PLAN, paper, Standing.NEW, movement, Execution.UNSTATED);
  }

  private static Course course() {
    var conference = new PartialDate.Event("khi tổ chức hội nghị công bố chỉ số");
    var deadline = new Milestone(Milestone.Kind.DOSSIER_DEADLINE, conference, "");
    return Course.single(
        ROUND, new Course.Start.Issue(), PartialDate.on(2023, 12, 30), List.of(deadline));
  }

  private static Rewards rewards() {
    var quotas =
        List.of(new Quota(SubjectKind.COLLECTIVE, 0, 9), new Quota(SubjectKind.INDIVIDUAL, 0, 15));
    var praise = new Award(PRAISE, "Bằng khen", "Chủ tịch UBND tỉnh", quotas);
    var dossier =
        List.of(new DossierPart("a", "Văn bản đề nghị"), new DossierPart("b", "Biên bản họp"));
    return new Rewards(List.of(praise), dossier, 1);
  }

  /// Collective: 1 judgement, 2 percent with excuse, 3 count, 4 rating, 5 growth, 6 document, 7
  /// initiative, 8 discipline with two exclusions. Individual: 9 judgement. Head: 10 from 4 and 5,
  /// 11 from 2, 12 from the second exclusion of 8.
  public static List<Criterion> criteria() {
    return List.of(
        one(1, SubjectKind.COLLECTIVE, new Measure.Judgement()),
        new Criterion(
            criterion(2),
            SubjectKind.COLLECTIVE,
            new Wording("b", "Giải ngân 100% vốn đầu tư công", "điểm a khoản 2 mục II"),
            new Measure.Percent(Target.of(Relation.AT_LEAST, 100)),
            new Terms(
                new Scope.Where("được giao vốn đầu tư công"),
                new Source.Own(),
                List.of(
                    new Exclusion(
                        exclusion(1),
                        "giải ngân chưa đạt 100% vì lý do chủ quan",
                        new Exclusion.Trigger.TargetMissed(),
                        new Exclusion.Excuse.ObjectiveReasons())))),
        one(3, SubjectKind.COLLECTIVE, new Measure.Count(Target.of(Relation.EXACTLY, 0))),
        one(4, SubjectKind.COLLECTIVE, rating()),
        one(5, SubjectKind.COLLECTIVE, growth()),
        one(6, SubjectKind.COLLECTIVE, new Measure.DocumentIssued()),
        one(7, SubjectKind.COLLECTIVE, new Measure.InitiativeRecognised()),
        new Criterion(
            criterion(8),
            SubjectKind.COLLECTIVE,
            new Wording("", "Chấp hành kỷ luật, kỷ cương", ""),
            new Measure.Judgement(),
            new Terms(new Scope.Everyone(), new Source.Own(), discipline())),
        one(9, SubjectKind.INDIVIDUAL, new Measure.Judgement()),
        ofHead(
            10,
            new Source.Origin.OfCriterion(criterion(4)),
            new Source.Origin.OfCriterion(criterion(5))),
        ofHead(11, new Source.Origin.OfCriterion(criterion(2))),
        ofHead(12, new Source.Origin.OfExclusion(criterion(8), exclusion(3))));
  }

  public static Measure.Rating rating() {
    return new Measure.Rating(List.of("Tốt", "Khá", "Trung bình"), "Tốt");
  }

  public static Measure.Growth growth() {
    return new Measure.Growth(List.of(new Indicator("DDCI")), GrowthIn.SCORE_OR_RANK);
  }

  private static List<Exclusion> discipline() {
    var overTen = new Exclusion.Trigger.Percentage(Target.of(Relation.MORE_THAN, 10));
    var never = new Exclusion.Excuse.Never();
    return List.of(
        new Exclusion(exclusion(2), "trên 10% không chấp hành giờ giấc", overTen, never),
        new Exclusion(exclusion(3), "văn bản giao bị chậm", new Exclusion.Trigger.Stated(), never));
  }

  public static Criterion one(int number, SubjectKind subject, Measure measure) {
    var wording = new Wording("", "Tiêu chí số " + number, "");
    return new Criterion(criterion(number), subject, wording, measure, Terms.PLAIN);
  }

  private static Criterion ofHead(int number, Source.Origin... origins) {
    var wording = new Wording("", "Tiêu chí người đứng đầu " + number, "");
    var terms = new Terms(new Scope.Everyone(), new Source.Unit(List.of(origins)), List.of());
    return new Criterion(
        criterion(number), SubjectKind.HEAD, wording, new Measure.Judgement(), terms);
  }
}
