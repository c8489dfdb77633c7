package vn.bangvang.domain.nomination.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.domain.nomination.appraisal.Demands.NEVER;
import static vn.bangvang.domain.nomination.appraisal.Demands.OBJECTIVE;
import static vn.bangvang.domain.nomination.appraisal.Demands.OVER_TEN;
import static vn.bangvang.domain.nomination.appraisal.Demands.STATED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.Measure;

/// The three-fold discipline of the provincial plan: "không xét khen thưởng" if more than 10 % of
/// the staff break hours, more than 10 % of the bodies break discipline, or a directive was late.
class ExclusionTest {
  private final Plan plan =
      Demands.of(
          new Measure.Judgement(),
          Demands.exclusion(1, "trên 10% biên chế vi phạm giờ giấc", OVER_TEN, NEVER),
          Demands.exclusion(2, "trên 10% đơn vị trực thuộc vi phạm kỷ luật", OVER_TEN, NEVER),
          Demands.exclusion(3, "chậm văn bản được giao", STATED, NEVER));

  private Verdict verdict(Answer answer) {
    return Replies.verdict(plan, answer);
  }

  private static Answer clean() {
    return Replies.met(1)
        .with(Replies.share(1, "4.5"))
        .with(Replies.share(2, "0"))
        .with(Replies.absent(3));
  }

  @Test
  void whoIsCleanInAllThreeMeetsTheCriterion() {
    assertThat(verdict(clean())).isEqualTo(new Verdict.Met("Đánh giá là đạt – tiêu chí a"));
  }

  /// "Trên 10%": exactly ten of a hundred still pass.
  @ParameterizedTest
  @CsvSource({
    "10, 10, true",
    "10.01, 0, false",
    "0, 10.01, false",
    "9.99, 9.99, true",
    "100, 100, false",
    "0, 0, true"
  })
  void tenPercentItselfIsNotMoreThanTenPercent(String staff, String bodies, boolean met) {
    var verdict = verdict(clean().with(Replies.share(1, staff)).with(Replies.share(2, bodies)));
    assertThat(verdict).isInstanceOf(met ? Verdict.Met.class : Verdict.Excluded.class);
  }

  @Test
  void theSentenceNamesTheShareAndTheThreshold() {
    assertThat(verdict(clean().with(Replies.share(2, "12.5"))).because())
        .isEqualTo(
            "Thuộc trường hợp không xét khen thưởng: trên 10% đơn vị trực thuộc vi phạm kỷ luật;"
                + " tỷ lệ 12,5 %, thuộc mức > 10 % – tiêu chí a");
  }

  @Test
  void theFirstExclusionOfThePlanIsTheOneThatIsNamed() {
    var twice = clean().with(Replies.present(3)).with(Replies.share(1, "11"));
    assertThat(verdict(twice).because()).contains("giờ giấc").doesNotContain("chậm văn bản");
  }

  @Test
  void aShareMayBeStatedWithoutAFigure() {
    assertThat(verdict(clean().with(Replies.present(1)))).isInstanceOf(Verdict.Excluded.class);
    assertThat(verdict(clean().with(Replies.absent(1)))).isInstanceOf(Verdict.Met.class);
  }

  @Test
  void whatIsNotAnsweredIsAskedByName() {
    var half = Replies.met(1).with(Replies.share(1, "3"));
    assertThat(((Verdict.Open) verdict(half)).missing())
        .containsExactly(
            "Chưa xác định có hay không: trên 10% đơn vị trực thuộc vi phạm kỷ luật – tiêu chí a",
            "Chưa xác định có hay không: chậm văn bản được giao – tiêu chí a");
  }

  @Test
  void whoFailedAnywayIsNotAskedAboutTheExclusions() {
    assertThat(verdict(Replies.notMet(1)))
        .isEqualTo(new Verdict.NotMet("Đánh giá là chưa đạt – tiêu chí a"));
  }

  @Test
  void anExclusionOutweighsAFailure() {
    assertThat(verdict(Replies.notMet(1).with(Replies.present(3))))
        .isInstanceOf(Verdict.Excluded.class);
  }

  /// "Không xét khen thưởng" stands above every answer to the criterion itself.
  @Test
  void whoIsRuledOutDoesNotEscapeByNotBeingConcerned() {
    var dodging = Replies.notApplicable(1, "không có đơn vị trực thuộc");
    assertThat(verdict(dodging.with(Replies.present(3)))).isInstanceOf(Verdict.Excluded.class);
    assertThat(verdict(dodging)).isInstanceOf(Verdict.Open.class);
  }

  @Test
  void aFigureGivenToAPlainQuestionIsAskedAgain() {
    assertThat(verdict(clean().with(Replies.share(3, "0")))).isInstanceOf(Verdict.Open.class);
  }

  @Test
  void reasonsDoNotLiftWhatThePlanDoesNotLift() {
    var sorry = Replies.objective(3, "cấp trên gửi chậm");
    assertThat(verdict(clean().with(sorry))).isInstanceOf(Verdict.Open.class);
    assertThat(verdict(clean().with(Replies.present(3)))).isInstanceOf(Verdict.Excluded.class);
  }

  @Test
  void aLiftedExclusionDoesNotMakeUpForAFailure() {
    var liftable =
        Demands.of(
            new Measure.Judgement(), Demands.exclusion(1, "chậm báo cáo", STATED, OBJECTIVE));
    var excused = Replies.presentFor(1, "mất điện diện rộng");
    assertThat(Replies.verdict(liftable, Replies.met(1).with(excused)))
        .isInstanceOf(Verdict.Excused.class);
    assertThat(Replies.verdict(liftable, Replies.notMet(1).with(excused)))
        .isInstanceOf(Verdict.NotMet.class);
  }
}
