package vn.bangvang.domain.nomination.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.domain.nomination.appraisal.Demands.MISSED;
import static vn.bangvang.domain.nomination.appraisal.Demands.NEVER;
import static vn.bangvang.domain.nomination.appraisal.Demands.OBJECTIVE;
import static vn.bangvang.domain.nomination.appraisal.Demands.OVER_TEN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.SamplePlan;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.criterion.Target;

/// "Giải ngân 100%": less rules out, unless for objective reasons.
class ExcuseTest {
  private static final Measure HUNDRED = new Measure.Percent(Target.of(Relation.AT_LEAST, 100));
  private final Plan plan = plan(OBJECTIVE);

  private static Plan plan(Exclusion.Excuse excuse) {
    return Demands.of(HUNDRED, Demands.exclusion(1, "dưới 100% do chủ quan", MISSED, excuse));
  }

  private Verdict verdict(Answer answer) {
    return Replies.verdict(plan, answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"100", "100.0", "100.01", "103.5"})
  void whoReachedTheTargetIsAskedNothingMore(String percent) {
    assertThat(verdict(Replies.number(1, percent))).isInstanceOf(Verdict.Met.class);
  }

  /// The plan rules out only what was missed for subjective reasons, so they have to be known.
  @ParameterizedTest
  @ValueSource(strings = {"99.99", "97.6", "0"})
  void whoMissedItIsAskedForTheReasonsFirst(String percent) {
    assertThat(verdict(Replies.number(1, percent))).isInstanceOf(Verdict.Open.class);
  }

  @Test
  void theQuestionNamesWhatWasReached() {
    assertThat(verdict(Replies.number(1, "99.99")).because())
        .isEqualTo(
            "Mới đạt 99,99 % (yêu cầu ≥ 100 %); cần xác định do lý do chủ quan hay khách quan"
                + " – tiêu chí a");
  }

  @Test
  void subjectiveReasonsRuleOut() {
    assertThat(verdict(Replies.number(1, "97.6").with(Replies.present(1))))
        .isEqualTo(new Verdict.Excluded("Mới đạt 97,6 % (yêu cầu ≥ 100 %) – tiêu chí a"));
  }

  @Test
  void objectiveReasonsAreQuotedInTheVerdict() {
    var excused =
        Replies.number(1, "97.6").with(Replies.objective(1, "Vướng mặt bằng do bão số 3"));
    assertThat(verdict(excused))
        .isEqualTo(
            new Verdict.Excused(
                "Mới đạt 97,6 % (yêu cầu ≥ 100 %); được xét vì lý do khách quan:"
                    + " Vướng mặt bằng do bão số 3 – tiêu chí a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u200B"})
  void anEmptyReasonIsNoReason(String reasons) {
    assertThat(verdict(Replies.number(1, "97.6").with(Replies.objective(1, reasons))))
        .isInstanceOf(Verdict.Open.class);
  }

  @Test
  void notSubjectiveStillHasToSayWhy() {
    assertThat(verdict(Replies.number(1, "97.6").with(Replies.absent(1))))
        .isInstanceOf(Verdict.Open.class);
  }

  @Test
  void aPlanWithoutExcuseAcceptsNone() {
    var strict = plan(NEVER);
    var excused = Replies.number(1, "97.6").with(Replies.objective(1, "Vướng mặt bằng"));
    assertThat(Replies.verdict(strict, excused)).isInstanceOf(Verdict.Excluded.class);
  }

  static List<Arguments> missed() {
    return List.of(
        Arguments.of(new Measure.Judgement(), Replies.notMet(1)),
        Arguments.of(new Measure.DocumentIssued(), Replies.notMet(1)),
        Arguments.of(new Measure.InitiativeRecognised(), Replies.notMet(1)),
        Arguments.of(new Measure.Count(Target.of(Relation.EXACTLY, 0)), Replies.number(1, "2")),
        Arguments.of(SamplePlan.rating(), Replies.level(1, "Khá")));
  }

  /// Not only of figures: a judgement or a rating can be missed for objective reasons too.
  @ParameterizedTest
  @MethodSource("missed")
  void whateverIsMeasuredItsOwnAnswerSetsTheExclusionOff(Measure measure, Answer missed) {
    var plan = Demands.of(measure, Demands.exclusion(1, "chưa đạt do chủ quan", MISSED, OBJECTIVE));
    assertThat(Replies.verdict(plan, missed)).isInstanceOf(Verdict.Open.class);
    assertThat(Replies.verdict(plan, missed.with(Replies.present(1))))
        .isInstanceOf(Verdict.Excluded.class);
    assertThat(Replies.verdict(plan, missed.with(Replies.objective(1, "Bão số 3"))))
        .isInstanceOf(Verdict.Excused.class);
  }

  @Test
  void whereThereIsNoFigureNothingWasMissedYet() {
    var unanswered = Answer.open(Replies.number(1, "0").criterion());
    assertThat(verdict(unanswered.with(Replies.objective(1, "Vướng mặt bằng"))))
        .isEqualTo(new Verdict.Open(List.of("Chưa trả lời – tiêu chí a")));
  }

  @ParameterizedTest
  @CsvSource({"5, true", "11, false"})
  void anExcusedTargetDoesNotExcuseAnotherExclusion(String share, boolean excused) {
    var both =
        Demands.of(
            HUNDRED,
            Demands.exclusion(1, "dưới 100% do chủ quan", MISSED, OBJECTIVE),
            Demands.exclusion(2, "trên 10% dự án chậm", OVER_TEN, NEVER));
    var answer =
        Replies.number(1, "97.6")
            .with(Replies.objective(1, "Vướng mặt bằng"))
            .with(Replies.share(2, share));
    assertThat(Replies.verdict(both, answer))
        .isInstanceOf(excused ? Verdict.Excused.class : Verdict.Excluded.class);
  }
}
