package vn.bangvang.domain.nomination.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Scope;
import vn.bangvang.domain.plan.criterion.Source;
import vn.bangvang.domain.plan.criterion.Source.Origin;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.criterion.Terms;
import vn.bangvang.domain.plan.criterion.Wording;

/// One criterion of the head of a body, answered by what the body itself reached.
class HeadTest {
  private static final Origin RATED = new Origin.OfCriterion(SamplePlan.criterion(4));
  private static final Origin DISBURSED = new Origin.OfCriterion(SamplePlan.criterion(2));
  private static final Origin DISCIPLINE = new Origin.OfCriterion(SamplePlan.criterion(8));
  private static final Origin PROMPT =
      new Origin.OfExclusion(SamplePlan.criterion(8), SamplePlan.exclusion(3));

  /// The sample's criteria for collectives, and one for the head that rests on these.
  private static Plan plan(Origin... origins) {
    var terms = new Terms(new Scope.Everyone(), new Source.Unit(List.of(origins)), List.of());
    var wording = new Wording("e", "Đơn vị do mình đứng đầu", "");
    var head =
        new Criterion(
            SamplePlan.criterion(20), SubjectKind.HEAD, wording, new Measure.Judgement(), terms);
    var criteria = new ArrayList<>(SamplePlan.criteria().subList(0, 8));
    criteria.add(head);
    return SamplePlan.plan(criteria);
  }

  private static Verdict verdict(Plan plan, Answer... ofUnit) {
    Checklist own = Samples.unitChecklist(Replies.met(20));
    Checklist unit = Samples.unitChecklist(ofUnit);
    return Appraisal.of(plan, SubjectKind.HEAD, own, Body.of(unit), List.of())
        .lines()
        .getLast()
        .verdict();
  }

  /// Entered once, on the checklist of the unit: two answers to one question would drift apart.
  @Test
  void whatTheHeadSaysOfTheUnitDoesNotCount() {
    assertThat(verdict(plan(RATED))).isInstanceOf(Verdict.Open.class);
  }

  @Test
  void theVerdictOfTheUnitIsTakenOverWithItsReason() {
    assertThat(verdict(plan(RATED), Replies.level(4, "Tốt")))
        .isEqualTo(
            new Verdict.Met(
                "Xếp loại Tốt (yêu cầu từ Tốt trở lên) (tiêu chí 4 của đơn vị) – tiêu chí e"));
  }

  @Test
  void whatRulesTheUnitOutIsAFailureOfItsHead() {
    var late = Replies.met(8).with(Replies.share(2, "0")).with(Replies.present(3));
    assertThat(verdict(plan(DISCIPLINE), late)).isInstanceOf(Verdict.NotMet.class);
    assertThat(verdict(plan(DISCIPLINE, RATED), late, Replies.level(4, "Tốt")))
        .isInstanceOf(Verdict.NotMet.class);
  }

  /// The reasons were beyond the unit, so they were beyond its head too.
  @Test
  void anExcuseOfTheUnitExcusesItsHead() {
    var excused = Replies.number(2, "97").with(Replies.objective(1, "vướng mặt bằng"));
    assertThat(verdict(plan(DISBURSED), excused)).isInstanceOf(Verdict.Excused.class);
    assertThat(verdict(plan(DISBURSED, RATED), excused, Replies.level(4, "Tốt")).because())
        .isEqualTo(
            "Mới đạt 97 % (yêu cầu ≥ 100 %); được xét vì lý do khách quan: vướng mặt bằng"
                + " (tiêu chí b của đơn vị) – tiêu chí e");
  }

  @Test
  void oneOfTwoThatDoesNotConcernLeavesTheOther() {
    var none = Replies.notApplicable(2, "không được giao vốn");
    assertThat(verdict(plan(DISBURSED, RATED), none, Replies.level(4, "Tốt")).because())
        .startsWith("Xếp loại Tốt")
        .doesNotContain("không được giao vốn");
    assertThat(verdict(plan(DISBURSED, RATED), none, Replies.level(4, "Khá")))
        .isInstanceOf(Verdict.NotMet.class);
  }

  @Test
  void whereNothingConcernsTheUnitNothingConcernsItsHead() {
    var none = Replies.notApplicable(2, "không được giao vốn");
    assertThat(verdict(plan(DISBURSED, DISBURSED), none)).isInstanceOf(Verdict.NotApplicable.class);
  }

  @Test
  void aFailureOfTheUnitDecidesThoughTheRestIsOpen() {
    assertThat(verdict(plan(DISBURSED, RATED), Replies.level(4, "Yếu")))
        .isInstanceOf(Verdict.NotMet.class);
  }

  @Test
  void everythingThatIsOpenIsNamed() {
    var open = (Verdict.Open) verdict(plan(DISBURSED, RATED));
    assertThat(open.missing())
        .containsExactly(
            "Chưa trả lời (tiêu chí b của đơn vị) – tiêu chí e",
            "Chưa trả lời (tiêu chí 4 của đơn vị) – tiêu chí e");
  }

  @Test
  void promptDirectivesAreReadFromTheExclusionAlone() {
    var prompt = Replies.notMet(8).with(Replies.absent(3));
    assertThat(verdict(plan(PROMPT), prompt))
        .isEqualTo(
            new Verdict.Met(
                "Không thuộc trường hợp: văn bản giao bị chậm (tiêu chí 8 của đơn vị)"
                    + " – tiêu chí e"));
    assertThat(verdict(plan(PROMPT), Replies.met(8))).isInstanceOf(Verdict.Open.class);
  }

  @Test
  void anExclusionThatIsGoneFromThePlanIsNamedAsMissing() {
    var gone = new Origin.OfExclusion(SamplePlan.criterion(8), SamplePlan.exclusion(9));
    assertThat(verdict(plan(gone), Replies.met(8)).because()).contains("không còn trong kế hoạch");
  }
}
