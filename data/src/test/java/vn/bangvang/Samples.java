package vn.bangvang;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.bangvang.domain.council.Council;
import vn.bangvang.domain.council.CouncilId;
import vn.bangvang.domain.council.Member;
import vn.bangvang.domain.council.Role;
import vn.bangvang.domain.council.rule.Base;
import vn.bangvang.domain.council.rule.Majority;
import vn.bangvang.domain.council.rule.Rules;
import vn.bangvang.domain.council.sitting.Candidate;
import vn.bangvang.domain.council.sitting.Item;
import vn.bangvang.domain.council.sitting.ItemId;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.SessionId;
import vn.bangvang.domain.council.sitting.Sitting;
import vn.bangvang.domain.indicator.GrowthIn;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.NominationId;
import vn.bangvang.domain.nomination.Nominee;
import vn.bangvang.domain.nomination.Proposal;
import vn.bangvang.domain.nomination.Stage;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.nomination.checklist.ChecklistId;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.EvidenceId;
import vn.bangvang.domain.nomination.checklist.Holder;
import vn.bangvang.domain.plan.Course;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.Milestone;
import vn.bangvang.domain.plan.Paper;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.Recipient;
import vn.bangvang.domain.plan.Signer;
import vn.bangvang.domain.plan.Standards;
import vn.bangvang.domain.plan.SubjectGroup;
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
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.AwardId;
import vn.bangvang.domain.plan.reward.DossierPart;
import vn.bangvang.domain.plan.reward.Quota;
import vn.bangvang.domain.plan.reward.Rewards;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.PersonName;
import vn.bangvang.domain.shared.Ratio;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.Unit;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitKind;
import vn.bangvang.domain.unit.UnitPeriod;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.Identity;
import vn.bangvang.domain.unit.person.Line;
import vn.bangvang.domain.unit.person.Person;
import vn.bangvang.domain.unit.person.PersonId;
import vn.bangvang.domain.unit.person.Post;
import vn.bangvang.domain.unit.person.Sex;

/// A small plan with every kind of measure, a unit, its head and a council, for tests.
public final class Samples {
  public static final PlanId PLAN = new PlanId(id(1));
  public static final UnitId PROVINCE = new UnitId(id(10));
  public static final UnitId DEPARTMENT = new UnitId(id(11));
  public static final PersonId HEAD = new PersonId(id(20));
  public static final PersonId CLERK = new PersonId(id(21));
  public static final AwardId PRAISE = new AwardId(id(30));
  public static final CouncilId COUNCIL = new CouncilId(id(40));
  public static final LocalDate DAY = LocalDate.of(2023, 12, 20);

  private Samples() {}

  public static UUID id(long number) {
    return new UUID(0, number);
  }

  public static CriterionId criterion(int number) {
    return new CriterionId(id(100 + number));
  }

  public static ExclusionId exclusion(int number) {
    return new ExclusionId(id(200 + number));
  }

  public static Unit province() {
    return unit(PROVINCE, "UBND tỉnh An Bình", "UBND tỉnh", Parent.TOP);
  }

  public static Unit department() {
    return unit(DEPARTMENT, "Sở Nội vụ", "Sở, ban, ngành", new Parent.Under(PROVINCE));
  }

  public static Unit unit(UnitId id, String name, String kind, Parent parent) {
    var period = new UnitPeriod(PartialDate.unknown(), name, new UnitKind(kind), parent, 1);
    return new Unit(id, List.of(period));
  }

  public static Person head() {
    return person(HEAD, "Nguyễn Văn Thành", "Giám đốc", Duty.HEAD);
  }

  public static Person clerk() {
    return person(CLERK, "Trần Thị Ái", "Chuyên viên", Duty.STAFF);
  }

  public static Person person(PersonId id, String name, String title, Duty duty) {
    var since = PartialDate.on(2021, 3, 1);
    var post = new Post(DEPARTMENT, title, Line.GOVERNMENT, duty, since);
    var identity = new Identity(new PartialDate.InYear(1975), Sex.MALE, "Kinh", "058075000123");
    return new Person(id, new PersonName(name), identity, List.of(post));
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
    var paper = new Paper(BodyForm.STATE, heading, List.of(basis()), recipients, signer);
    var group =
        new SubjectGroup("a", "Các sở, ban, ngành", List.of(new UnitKind("Sở, ban, ngành")));
    return new Plan(PLAN, paper, course(), new Standards(List.of(group), criteria), rewards());
  }

  public static LegalBasis basis() {
    return new LegalBasis(
        "Quyết định",
        new DocumentNumber("1894/QĐ-UBND"),
        PartialDate.on(2022, 12, 23),
        "UBND tỉnh",
        "ban hành Kế hoạch cải cách hành chính năm 2023");
  }

  private static Course course() {
    var conference = new PartialDate.Event("khi tổ chức hội nghị công bố chỉ số");
    var deadline = new Milestone(Milestone.Kind.DOSSIER_DEADLINE, conference, "");
    return new Course(new Course.Start.Issue(), PartialDate.on(2023, 12, 30), List.of(deadline));
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

  public static Nomination nomination(long number, Nominee nominee) {
    var proposal =
        new Proposal(
            PRAISE, DEPARTMENT, new DocumentNumber("45/SNV-VP"), PartialDate.on(2023, 11, 20));
    return new Nomination(
        new NominationId(id(number)), PLAN, nominee, proposal, new Stage.Received(DAY));
  }

  public static Nomination collective() {
    return nomination(50, new Nominee.Collective(DEPARTMENT, "Sở Nội vụ"));
  }

  public static Nomination ofHead() {
    return nomination(51, Nominee.of(head(), "Sở Nội vụ"));
  }

  public static Checklist unitChecklist(Answer... answers) {
    return new Checklist(
        new ChecklistId(id(60)), PLAN, new Holder.OfUnit(DEPARTMENT), List.of(answers));
  }

  public static Evidence evidence(long number) {
    return new Evidence(new EvidenceId(id(number)), PLAN, basis(), Evidence.Attachment.NONE);
  }

  public static Rules rules() {
    var majority =
        new Majority(
            Base.PRESENT,
            new Ratio(2, 3),
            Majority.Strictness.AT_LEAST,
            Majority.OnRecusal.STAYS_IN_BASE);
    return new Rules(new Ratio(2, 3), majority, "Quy chế của Hội đồng", Rules.Certainty.UNSURE);
  }

  /// Nine members: the chair, two vice-chairs, five members and the secretary.
  public static Council council() {
    var roles =
        List.of(
            Role.CHAIR,
            Role.STANDING_VICE_CHAIR,
            Role.VICE_CHAIR,
            Role.MEMBER,
            Role.MEMBER,
            Role.MEMBER,
            Role.MEMBER,
            Role.MEMBER,
            Role.SECRETARY);
    var members =
        IntStream.range(0, roles.size()).mapToObj(i -> memberOf(i, roles.get(i))).toList();
    return new Council(
        COUNCIL, "Hội đồng Thi đua - Khen thưởng tỉnh An Bình", basis(), members, rules());
  }

  public static PersonId member(int number) {
    return new PersonId(id(70 + number));
  }

  private static Member memberOf(int number, Role role) {
    var name = new PersonName("Thành Viên " + (char) ('A' + number));
    return new Member(member(number), name, "Ủy viên", role);
  }

  public static Session session() {
    var sitting =
        new Sitting(DAY, LocalTime.of(14, 0), "Phòng họp số 2", "", new Sitting.Close.NotYet());
    return Session.of(new SessionId(id(80)), council(), PLAN, sitting);
  }

  public static Item item(long number, Nomination nomination) {
    return Item.of(new ItemId(id(number)), Candidate.of(nomination, "Bằng khen"));
  }
}
