package vn.bangvang.domain.nomination.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.Samples;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.criterion.Target;
import vn.bangvang.domain.shared.Outcome;

/// Figures that cannot be are refused when they are given, and decide nothing where the file holds
/// them already.
class ImpossibleFiguresTest {
  private static final Plan FULFILLED =
      Demands.of(new Measure.Percent(Target.of(Relation.AT_LEAST, 100)));
  private static final Plan NONE_LATE =
      Demands.of(new Measure.Count(Target.of(Relation.AT_MOST, 0)));
  private static final Plan PROMPT =
      Demands.of(
          new Measure.Judgement(),
          Demands.exclusion(1, "trên 10% đi muộn", Demands.OVER_TEN, Demands.NEVER));

  private static Outcome<Checklist> given(Plan plan, Answer answer) {
    return Samples.unitChecklist()
        .answered(plan.criterion(answer.criterion()).orElseThrow(), answer);
  }

  private static void isImpossible(Plan plan, Answer answer) {
    assertThat(given(plan, answer)).isInstanceOf(Outcome.Refused.class);
    assertThat(Replies.verdict(plan, answer)).isInstanceOf(Verdict.Open.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "500.01", "98567"})
  void ofWhatWasAskedNobodyReachesThat(String percent) {
    isImpossible(FULFILLED, Replies.number(1, percent));
  }

  @ParameterizedTest
  @CsvSource({"120, true", "500, true", "0, false"})
  void moreThanWasAskedIsPossible(String percent, boolean met) {
    var answer = Replies.number(1, percent);
    assertThat(given(FULFILLED, answer)).isInstanceOf(Outcome.Done.class);
    assertThat(Replies.verdict(FULFILLED, answer))
        .isInstanceOf(met ? Verdict.Met.class : Verdict.NotMet.class);
  }

  /// "At most none" would be met by minus one.
  @ParameterizedTest
  @ValueSource(strings = {"-1", "0.5"})
  void casesAreCountedInWholeNumbersFromNought(String count) {
    isImpossible(NONE_LATE, Replies.number(1, count));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.5", "100.5"})
  void noShareOfTheStaffIsNegativeOrMoreThanAll(String share) {
    isImpossible(PROMPT, Replies.met(1).with(Replies.share(1, share)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "100"})
  void noneAndAllAreShares(String share) {
    assertThat(given(PROMPT, Replies.met(1).with(Replies.share(1, share))))
        .isInstanceOf(Outcome.Done.class);
  }
}
