package vn.bangvang.domain.nomination.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.indicator.Comparison;
import vn.bangvang.domain.indicator.Figure;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.nomination.checklist.ExclusionAnswer;
import vn.bangvang.domain.nomination.checklist.ExclusionAnswer.Finding;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.SubjectKind;

/// What follows from all verdicts together, and where a head's answers come from.
class ConclusionTest {
  private static final Checklist NOTHING = Samples.unitChecklist();
  private final Plan plan = SamplePlan.plan();

  private static Answer met(int criterion) {
    return Answer.open(SamplePlan.criterion(criterion))
        .replied(new Reply.Judged(Reply.Judgement.MET));
  }

  private static Answer measured(int criterion, long value) {
    return Answer.open(SamplePlan.criterion(criterion))
        .replied(new Reply.Measured(BigDecimal.valueOf(value)));
  }

  private static Answer rated(String level) {
    return Answer.open(SamplePlan.criterion(4)).replied(new Reply.Level(level));
  }

  private static Answer grown() {
    var rise = new Comparison(new Indicator("DDCI"), new Figure.Rank(12), new Figure.Rank(9));
    return Answer.open(SamplePlan.criterion(5)).replied(new Reply.Compared(List.of(rise)));
  }

  private static Answer discipline(Finding lateDirectives) {
    return met(8)
        .with(new ExclusionAnswer(SamplePlan.exclusion(2), new Finding.Absent(), ""))
        .with(new ExclusionAnswer(SamplePlan.exclusion(3), lateDirectives, ""));
  }

  private Conclusion ofHead(Checklist unit) {
    var own = Samples.unitChecklist(met(9));
    return Appraisal.of(plan, SubjectKind.HEAD, own, Body.of(unit), List.of()).conclusion();
  }

  private static Checklist goodUnit() {
    return Samples.unitChecklist(
        rated("Tốt"), grown(), measured(2, 100), discipline(new Finding.Absent()));
  }

  /// Setting everything aside must not be the short way to an award.
  @Test
  void whoSetsEverythingAsideIsNotEligible() {
    var answers =
        SamplePlan.criteria().stream()
            .map(one -> Answer.open(one.id()).replied(new Reply.NotApplicable("không liên quan")))
            .toArray(Answer[]::new);
    var checklist = Samples.unitChecklist(answers);
    var appraisal =
        Appraisal.of(
            SamplePlan.plan(), SubjectKind.COLLECTIVE, checklist, Body.of(checklist), List.of());
    assertThat(appraisal.conclusion()).isInstanceOf(Conclusion.Undecided.class);
    assertThat(appraisal.decided()).isEqualTo(1);
  }

  @Test
  void aHeadAnswersTheIndividualsCriteriaAndTakesTheRestFromTheUnit() {
    var lines =
        Appraisal.of(plan, SubjectKind.HEAD, NOTHING, Body.of(goodUnit()), List.of()).lines();
    assertThat(lines).hasSize(4);
    assertThat(lines.getFirst().verdict()).isInstanceOf(Verdict.Open.class);
    assertThat(lines.subList(1, 4))
        .allSatisfy(line -> assertThat(line.verdict()).isInstanceOf(Verdict.Met.class));
  }

  @Test
  void whatWasTakenOverSaysFromWhichCriteriaOfTheUnit() {
    var lines =
        Appraisal.of(plan, SubjectKind.HEAD, NOTHING, Body.of(goodUnit()), List.of()).lines();
    assertThat(lines.get(1).verdict().because())
        .isEqualTo(
            "Xếp loại Tốt (yêu cầu từ Tốt trở lên) (tiêu chí 4 của đơn vị); Tăng so với năm trước:"
                + " DDCI: hạng 9 (năm trước hạng 12) (tiêu chí 5 của đơn vị) – tiêu chí 1");
  }

  @Test
  void withAGoodUnitAndAGoodRecordAHeadIsEligible() {
    assertThat(ofHead(goodUnit())).isEqualTo(new Conclusion.Eligible());
  }

  @Test
  void aHeadOfAUnitThatIsNotRatedGoodIsNotEligible() {
    var unit =
        Samples.unitChecklist(
            rated("Khá"), grown(), measured(2, 100), discipline(new Finding.Absent()));
    var conclusion = ofHead(unit);
    assertThat(conclusion).isInstanceOf(Conclusion.NotEligible.class);
    assertThat(((Conclusion.NotEligible) conclusion).reasons().getFirst()).contains("Khá");
  }

  @Test
  void lateDirectivesOfTheUnitAreACriterionThatItsHeadMisses() {
    var unit =
        Samples.unitChecklist(
            rated("Tốt"), grown(), measured(2, 100), discipline(new Finding.Present()));
    var own = Samples.unitChecklist(met(9));
    var lines = Appraisal.of(plan, SubjectKind.HEAD, own, Body.of(unit), List.of()).lines();
    assertThat(lines.get(3).verdict()).isInstanceOf(Verdict.NotMet.class);
  }

  @Test
  void aUnitThatHasNotAnsweredLeavesItsHeadUndecided() {
    var conclusion = ofHead(NOTHING);
    assertThat(conclusion).isInstanceOf(Conclusion.Undecided.class);
    assertThat(((Conclusion.Undecided) conclusion).missing()).hasSize(3);
  }

  @Test
  void whatDoesNotConcernTheUnitDoesNotConcernItsHead() {
    var none =
        Answer.open(SamplePlan.criterion(2))
            .replied(new Reply.NotApplicable("không được giao vốn"));
    var unit = Samples.unitChecklist(rated("Tốt"), grown(), none, discipline(new Finding.Absent()));
    assertThat(ofHead(unit)).isEqualTo(new Conclusion.Eligible());
  }

  @Test
  void oneReasonAgainstIsEnoughWhateverIsStillOpen() {
    var unit = Samples.unitChecklist(measured(3, 4));
    var appraisal = Appraisal.of(plan, SubjectKind.COLLECTIVE, unit, Body.of(unit), List.of());
    assertThat(appraisal.conclusion()).isInstanceOf(Conclusion.NotEligible.class);
    assertThat(appraisal.decided()).isEqualTo(1);
  }

  @Test
  void theOrderOfAnswersDoesNotMatter() {
    var one = Samples.unitChecklist(rated("Tốt"), grown(), measured(2, 100));
    var other = Samples.unitChecklist(measured(2, 100), rated("Tốt"), grown());
    assertThat(Appraisal.of(plan, SubjectKind.COLLECTIVE, one, Body.of(one), List.of()).lines())
        .isEqualTo(
            Appraisal.of(plan, SubjectKind.COLLECTIVE, other, Body.of(other), List.of()).lines());
  }

  @Test
  void aCriterionThatIsGoneFromThePlanIsNamedAsMissing() {
    var without =
        plan.standards().criteria().stream()
            .filter(one -> !one.id().equals(SamplePlan.criterion(2)))
            .toList();
    var own = Samples.unitChecklist(met(9));
    var shortened = SamplePlan.plan(without);
    var lines =
        Appraisal.of(shortened, SubjectKind.HEAD, own, Body.of(goodUnit()), List.of()).lines();
    assertThat(lines.get(2).verdict().because()).contains("không còn trong kế hoạch");
  }
}
