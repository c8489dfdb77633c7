package vn.bangvang.domain.nomination.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.indicator.Comparison;
import vn.bangvang.domain.indicator.Figure;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.ExclusionAnswer;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.SubjectKind;

/// The verdict on each kind of measure.
class AppraisalTest {
  private final Plan plan = SamplePlan.plan();

  private Verdict verdict(int criterion, Answer answer, Evidence... register) {
    var checklist = Samples.unitChecklist(answer);
    return Appraisal.of(
            plan, SubjectKind.COLLECTIVE, checklist, Body.of(checklist), List.of(register))
        .lines()
        .stream()
        .filter(line -> line.criterion().id().equals(SamplePlan.criterion(criterion)))
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  private static Answer replied(int criterion, Reply reply) {
    return Answer.open(SamplePlan.criterion(criterion)).replied(reply);
  }

  private static Reply number(String value) {
    return new Reply.Measured(new BigDecimal(value));
  }

  @Test
  void withoutAnAnswerACriterionIsOpen() {
    var verdict = verdict(1, Answer.open(SamplePlan.criterion(1)));
    assertThat(verdict).isEqualTo(new Verdict.Open(List.of("Chưa trả lời – tiêu chí 1")));
  }

  @Test
  void aJudgementSaysItself() {
    assertThat(verdict(1, replied(1, new Reply.Judged(Reply.Judgement.MET))))
        .isEqualTo(new Verdict.Met("Đánh giá là đạt – tiêu chí 1"));
    assertThat(verdict(1, replied(1, new Reply.Judged(Reply.Judgement.NOT_MET))))
        .isEqualTo(new Verdict.NotMet("Đánh giá là chưa đạt – tiêu chí 1"));
  }

  @Test
  void aPercentageIsHeldAgainstItsTargetAndTheClauseIsCited() {
    assertThat(verdict(2, replied(2, number("100"))))
        .isEqualTo(
            new Verdict.Met("Đạt 100 % (yêu cầu ≥ 100 %) – tiêu chí b, điểm a khoản 2 mục II"));
  }

  @Test
  void aMissedTargetThatRulesOutWaitsForTheReasons() {
    var verdict = verdict(2, replied(2, number("97.5")));
    assertThat(verdict).isInstanceOf(Verdict.Open.class);
    assertThat(verdict.because()).contains("97,5 %").contains("chủ quan hay khách quan");
  }

  @Test
  void aMissedTargetForSubjectiveReasonsRulesOut() {
    var subjective =
        new ExclusionAnswer(SamplePlan.exclusion(1), new ExclusionAnswer.Finding.Present(), "");
    var verdict = verdict(2, replied(2, number("97.5")).with(subjective));
    assertThat(verdict).isInstanceOf(Verdict.Excluded.class);
    assertThat(verdict.because()).startsWith("Mới đạt 97,5 % (yêu cầu ≥ 100 %)");
  }

  @Test
  void objectiveReasonsLiftTheExclusionAndAreNamed() {
    var objective =
        new ExclusionAnswer(
            SamplePlan.exclusion(1),
            new ExclusionAnswer.Finding.NotYet(),
            "Bão số 3 làm gián đoạn");
    var verdict = verdict(2, replied(2, number("97.5")).with(objective));
    assertThat(verdict).isInstanceOf(Verdict.Excused.class);
    assertThat(verdict.because()).contains("Bão số 3 làm gián đoạn");
  }

  @Test
  void reasonsDoNotMatterWhenTheTargetIsReached() {
    var objective =
        new ExclusionAnswer(
            SamplePlan.exclusion(1), new ExclusionAnswer.Finding.NotYet(), "Bão số 3");
    assertThat(verdict(2, replied(2, number("100")).with(objective)))
        .isInstanceOf(Verdict.Met.class);
  }

  @Test
  void aCriterionThatDoesNotConcernTheUnitNeedsAReason() {
    assertThat(verdict(2, replied(2, new Reply.NotApplicable(""))))
        .isInstanceOf(Verdict.Open.class);
    assertThat(verdict(2, replied(2, new Reply.NotApplicable("không được giao vốn"))))
        .isEqualTo(
            new Verdict.NotApplicable(
                "Không áp dụng: không được giao vốn – tiêu chí b, điểm a khoản 2 mục II"));
  }

  @Test
  void noLateFileMeansExactlyNone() {
    assertThat(verdict(3, replied(3, number("0")))).isInstanceOf(Verdict.Met.class);
    var late = verdict(3, replied(3, number("2")));
    assertThat(late).isInstanceOf(Verdict.NotMet.class);
    assertThat(late.because()).startsWith("Có 2 trường hợp");
  }

  @Test
  void aRatingIsReachedFromItsLevelUpwards() {
    assertThat(verdict(4, replied(4, new Reply.Level("Tốt")))).isInstanceOf(Verdict.Met.class);
    var below = verdict(4, replied(4, new Reply.Level("Khá")));
    assertThat(below).isEqualTo(new Verdict.NotMet("Xếp loại Khá, dưới mức Tốt – tiêu chí 4"));
  }

  @Test
  void growthNeedsBothYears() {
    var now = new Figure.ScoreAndRank(new BigDecimal("71"), 9);
    var before = new Figure.ScoreAndRank(new BigDecimal("70.1"), 12);
    assertThat(verdict(5, replied(5, compared(before, now)))).isInstanceOf(Verdict.Met.class);
    assertThat(verdict(5, replied(5, compared(now, before)))).isInstanceOf(Verdict.NotMet.class);
    assertThat(verdict(5, replied(5, compared(new Figure.NotMeasured(), now))))
        .isInstanceOf(Verdict.Open.class);
    assertThat(verdict(5, replied(5, new Reply.Compared(List.of()))))
        .isInstanceOf(Verdict.Open.class);
  }

  private static Reply compared(Figure before, Figure now) {
    return new Reply.Compared(List.of(new Comparison(new Indicator("DDCI"), before, now)));
  }

  @Test
  void aDocumentThatNobodyCanNameHasNotBeenShown() {
    var met = replied(6, new Reply.Judged(Reply.Judgement.MET));
    assertThat(verdict(6, met))
        .isEqualTo(new Verdict.Open(List.of("Chưa nêu số, ngày của văn bản – tiêu chí 6")));
    var paper = Samples.evidence(90);
    var proven = verdict(6, met.provenBy(List.of(paper.id())), paper);
    assertThat(proven.because())
        .startsWith("Đã ban hành: Quyết định số 1894/QĐ-UBND ngày 23/12/2022");
  }

  @Test
  void anInitiativeNeedsItsRecognition() {
    var met = replied(7, new Reply.Judged(Reply.Judgement.MET));
    assertThat(verdict(7, met).because()).startsWith("Chưa nêu quyết định công nhận");
    assertThat(verdict(7, replied(7, new Reply.Judged(Reply.Judgement.NOT_MET))))
        .isInstanceOf(Verdict.NotMet.class);
  }

  @Test
  void everyExclusionHasToBeAnswered() {
    var met = replied(8, new Reply.Judged(Reply.Judgement.MET));
    var verdict = verdict(8, met);
    assertThat(verdict).isInstanceOf(Verdict.Open.class);
    assertThat(((Verdict.Open) verdict).missing()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"10, true", "10.1, false", "0, true", "55, false"})
  void moreThanTenPercentRulesOut(String percent, boolean met) {
    var late =
        new ExclusionAnswer(
            SamplePlan.exclusion(2),
            new ExclusionAnswer.Finding.Measured(new BigDecimal(percent)),
            "");
    var prompt =
        new ExclusionAnswer(SamplePlan.exclusion(3), new ExclusionAnswer.Finding.Absent(), "");
    var answer = replied(8, new Reply.Judged(Reply.Judgement.MET)).with(late).with(prompt);
    var verdict = verdict(8, answer);
    assertThat(verdict).isInstanceOf(met ? Verdict.Met.class : Verdict.Excluded.class);
  }

  @Test
  void anExclusionOutweighsWhatIsStillMissing() {
    var late =
        new ExclusionAnswer(SamplePlan.exclusion(3), new ExclusionAnswer.Finding.Present(), "");
    var verdict = verdict(8, Answer.open(SamplePlan.criterion(8)).with(late));
    assertThat(verdict).isInstanceOf(Verdict.Excluded.class);
    assertThat(verdict.because())
        .startsWith("Thuộc trường hợp không xét khen thưởng: văn bản giao bị chậm");
  }

  @Test
  void anAnswerOfAnotherKindIsAskedAgain() {
    assertThat(verdict(3, replied(3, new Reply.Level("Tốt"))).because())
        .contains("không còn hợp với loại tiêu chí");
  }
}
