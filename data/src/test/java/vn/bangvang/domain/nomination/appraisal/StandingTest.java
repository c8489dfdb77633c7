package vn.bangvang.domain.nomination.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.criterion.Target;

/// Where a nominee stands after all verdicts, in plans of any length.
class StandingTest {
  private static final SubjectKind COLLECTIVE = SubjectKind.COLLECTIVE;

  private static Appraisal of(Plan plan, Answer... answers) {
    var checklist = Samples.unitChecklist(answers);
    return Appraisal.of(plan, COLLECTIVE, checklist, Body.of(checklist), List.of());
  }

  private static Plan judgements(int count) {
    return SamplePlan.plan(
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> SamplePlan.one(i, COLLECTIVE, new Measure.Judgement()))
            .toList());
  }

  /// A union plan has no list of criteria: it checks units and proposes upward.
  @Test
  void aPlanWithoutCriteriaHoldsNobodyBack() {
    assertThat(of(judgements(0)).conclusion()).isEqualTo(new Conclusion.Eligible());
  }

  /// A Party office asks for one thing only: outstanding, exemplary results.
  @Test
  void aPlanWithOneCriterionIsAsEasyAsOneWithThirteen() {
    assertThat(of(judgements(1), Replies.met(1)).conclusion()).isEqualTo(new Conclusion.Eligible());
    var all = IntStream.rangeClosed(1, 13).mapToObj(Replies::met).toArray(Answer[]::new);
    assertThat(of(judgements(13), all).conclusion()).isEqualTo(new Conclusion.Eligible());
  }

  @Test
  void twelveOfThirteenAreNotEnough() {
    var twelve = IntStream.rangeClosed(1, 12).mapToObj(Replies::met).toArray(Answer[]::new);
    var appraisal = of(judgements(13), twelve);
    assertThat(appraisal.decided()).isEqualTo(12);
    assertThat(appraisal.conclusion())
        .isEqualTo(new Conclusion.Undecided(List.of("Chưa trả lời – tiêu chí 13")));
  }

  @Test
  void whatIsSetAsideCountsAsDecided() {
    var plan = Demands.where("được giao", new Measure.Judgement());
    var appraisal = of(plan, Replies.notApplicable(1, "không được giao"));
    assertThat(appraisal.decided()).isEqualTo(1);
    assertThat(appraisal.conclusion()).isEqualTo(new Conclusion.Eligible());
  }

  @Test
  void allReasonsAgainstAreListedExclusionsFirst() {
    var stated = Demands.exclusion(1, "chậm báo cáo", Demands.STATED, Demands.NEVER);
    var ruled = Demands.of(new Measure.Judgement(), stated).standards().criteria().getFirst();
    var count = new Measure.Count(Target.of(Relation.EXACTLY, 0));
    var plan = SamplePlan.plan(List.of(SamplePlan.one(2, COLLECTIVE, count), ruled));
    var appraisal = of(plan, Replies.number(2, "3"), Replies.met(1).with(Replies.present(1)));
    assertThat(appraisal.conclusion())
        .isEqualTo(
            new Conclusion.NotEligible(
                List.of(
                    "Thuộc trường hợp không xét khen thưởng: chậm báo cáo – tiêu chí a",
                    "Có 3 trường hợp, không đúng yêu cầu = 0 – tiêu chí 1")));
  }

  @Test
  void whoIsExcusedMayGoBeforeTheCouncil() {
    var plan =
        Demands.of(
            new Measure.Percent(Target.of(Relation.AT_LEAST, 100)),
            Demands.exclusion(1, "dưới 100%", Demands.MISSED, Demands.OBJECTIVE));
    var excused = Replies.number(1, "97").with(Replies.objective(1, "bão số 3"));
    assertThat(of(plan, excused).conclusion()).isEqualTo(new Conclusion.Eligible());
  }

  @Test
  void answersToCriteriaOfOthersDoNotMatter() {
    var plan = SamplePlan.plan(List.of(SamplePlan.one(1, COLLECTIVE, new Measure.Judgement())));
    assertThat(of(plan, Replies.met(1), Replies.notMet(9)).lines()).hasSize(1);
    assertThat(of(plan, Replies.met(1), Replies.notMet(9)).conclusion())
        .isEqualTo(new Conclusion.Eligible());
  }

  @Test
  void everyLineKeepsItsAnswer() {
    var answer = Replies.met(1).noted("đã đối chiếu với báo cáo");
    assertThat(of(judgements(1), answer).lines().getFirst().answer()).isEqualTo(answer);
  }
}
