package vn.bangvang.domain.nomination.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Scope;
import vn.bangvang.domain.plan.criterion.Source;
import vn.bangvang.domain.plan.criterion.Source.Origin;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.criterion.Terms;
import vn.bangvang.domain.plan.criterion.Wording;
import vn.bangvang.domain.unit.UnitKind;

/// A criterion that is for some kinds of units alone.
class KindsTest {
  private static final UnitKind COMMUNE = new UnitKind("UBND cấp xã");
  private static final UnitKind DEPARTMENT = new UnitKind("Sở, ban, ngành");
  private static final Scope LOCAL =
      new Scope.Kinds(List.of(new UnitKind("UBND cấp huyện"), COMMUNE), "");
  private static final String WHY = "Không áp dụng: đơn vị không thuộc UBND cấp huyện, UBND cấp xã";

  private static Plan plan() {
    var wording = new Wording("a", "Tiếp dân lưu động", "");
    var late =
        new Exclusion(
            SamplePlan.exclusion(3),
            "văn bản giao bị chậm",
            new Exclusion.Trigger.Stated(),
            new Exclusion.Excuse.Never());
    return SamplePlan.plan(
        List.of(
            new Criterion(
                SamplePlan.criterion(1),
                SubjectKind.COLLECTIVE,
                wording,
                new Measure.Judgement(),
                new Terms(LOCAL, new Source.Own(), List.of(late))),
            ofHead(2, new Origin.OfCriterion(SamplePlan.criterion(1))),
            ofHead(3, new Origin.OfExclusion(SamplePlan.criterion(1), late.id()))));
  }

  private static Criterion ofHead(int number, Origin origin) {
    return new Criterion(
        SamplePlan.criterion(number),
        SubjectKind.HEAD,
        new Wording("", "Đơn vị do mình đứng đầu", ""),
        new Measure.Judgement(),
        new Terms(new Scope.Everyone(), new Source.Unit(List.of(origin)), List.of()));
  }

  private static Appraisal appraisal(SubjectKind subject, UnitKind kind, Answer... answers) {
    Checklist unit = Samples.unitChecklist(answers);
    return Appraisal.of(plan(), subject, unit, new Body(kind, unit), List.of());
  }

  private static Verdict verdict(UnitKind kind, Answer... answers) {
    return appraisal(SubjectKind.COLLECTIVE, kind, answers).lines().getFirst().verdict();
  }

  @Test
  void aUnitOfAnotherKindNeedNotAnswer() {
    assertThat(verdict(DEPARTMENT)).isEqualTo(new Verdict.NotApplicable(WHY + " – tiêu chí a"));
  }

  @Test
  void aUnitOfTheKindIsAsked() {
    assertThat(verdict(COMMUNE)).isInstanceOf(Verdict.Open.class);
  }

  @Test
  void aUnitWhoseKindIsNotKnownIsAsked() {
    assertThat(verdict(UnitKind.UNKNOWN)).isInstanceOf(Verdict.Open.class);
  }

  @Test
  void whatWasAnsweredAllTheSameCounts() {
    assertThat(verdict(DEPARTMENT, Replies.notMet(1))).isInstanceOf(Verdict.NotMet.class);
  }

  @Test
  void anExclusionThatWasStatedStillRulesOut() {
    var stated = Answer.open(SamplePlan.criterion(1)).with(Replies.present(3));
    assertThat(verdict(DEPARTMENT, stated)).isInstanceOf(Verdict.Excluded.class);
  }

  @Test
  void theUnitIsDecidedWithoutIt() {
    var appraisal = appraisal(SubjectKind.COLLECTIVE, DEPARTMENT);
    assertThat(appraisal.conclusion()).isInstanceOf(Conclusion.Eligible.class);
    assertThat(appraisal.decided()).isEqualTo(1);
  }

  @Test
  void theHeadIsNotAskedForWhatHisUnitIsNotAskedFor() {
    assertThat(appraisal(SubjectKind.HEAD, DEPARTMENT).lines())
        .extracting(Appraisal.Line::verdict)
        .allMatch(one -> one.because().startsWith(WHY + " (tiêu chí a của đơn vị)"))
        .allMatch(Verdict.NotApplicable.class::isInstance);
    assertThat(appraisal(SubjectKind.HEAD, COMMUNE).lines())
        .extracting(Appraisal.Line::verdict)
        .allMatch(Verdict.Open.class::isInstance);
  }
}
