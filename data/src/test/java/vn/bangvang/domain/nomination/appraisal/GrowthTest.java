package vn.bangvang.domain.nomination.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.bangvang.domain.indicator.Comparison;
import vn.bangvang.domain.indicator.Figure;
import vn.bangvang.domain.indicator.GrowthIn;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.criterion.Measure;

/// Several indices against the year before: all that the body is in charge of have to rise, and
/// which these are has to be said.
class GrowthTest {
  private static final List<Indicator> FOUR =
      Stream.of("PAR INDEX", "PCI", "PAPI", "SIPAS").map(Indicator::new).toList();

  private static Comparison scores(String name, String before, String now) {
    return new Comparison(new Indicator(name), score(before), score(now));
  }

  private static Figure score(String points) {
    return points.isEmpty() ? new Figure.NotMeasured() : new Figure.Score(new BigDecimal(points));
  }

  /// Whatever has no figures here is in other hands.
  private static Verdict verdict(GrowthIn in, Comparison... comparisons) {
    var others = new ArrayList<>(FOUR);
    for (Comparison one : comparisons) others.remove(one.indicator());
    return verdict(in, others, comparisons);
  }

  private static Verdict verdict(
      GrowthIn in, List<Indicator> notInCharge, Comparison... comparisons) {
    var answer = Replies.to(1, new Reply.Compared(List.of(comparisons), notInCharge));
    return Replies.verdict(
        Demands.where("được giao phụ trách", new Measure.Growth(FOUR, in)), answer);
  }

  @Test
  void allThatRoseAreNamedWithBothYears() {
    var verdict =
        verdict(
            GrowthIn.SCORE,
            scores("PAR INDEX", "86.98", "91.43"),
            scores("SIPAS", "83.84", "83.85"));
    assertThat(verdict)
        .isEqualTo(
            new Verdict.Met(
                "Tăng so với năm trước: PAR INDEX: 91,43 điểm (năm trước 86,98 điểm);"
                    + " SIPAS: 83,85 điểm (năm trước 83,84 điểm) – tiêu chí a"));
  }

  @Test
  void oneThatFellIsEnoughAgainstAndOnlyItIsNamed() {
    var verdict =
        verdict(
            GrowthIn.SCORE,
            scores("PAR INDEX", "86.98", "91.43"),
            scores("PAPI", "42.5", "42.5"),
            scores("PCI", "65", "64.99"));
    assertThat(verdict)
        .isEqualTo(
            new Verdict.NotMet(
                "Không tăng so với năm trước: PCI: 64,99 điểm (năm trước 65 điểm);"
                    + " PAPI: 42,5 điểm (năm trước 42,5 điểm) – tiêu chí a"));
  }

  @Test
  void whatFellDecidesThoughAnotherIsStillMissing() {
    assertThat(verdict(GrowthIn.SCORE, scores("PCI", "65", "64"), scores("PAPI", "", "42.5")))
        .isInstanceOf(Verdict.NotMet.class);
  }

  @Test
  void aYearThatIsMissingLeavesItOpen() {
    assertThat(verdict(GrowthIn.SCORE, scores("PCI", "65", "66"), scores("PAPI", "42.5", "")))
        .isEqualTo(
            new Verdict.Open(List.of("Chưa đủ số liệu hai năm để so sánh: PAPI – tiêu chí a")));
  }

  /// A blank may be forgotten; it excuses nobody.
  @Test
  void anIndexLeftBlankIsMissing() {
    assertThat(verdict(GrowthIn.SCORE, List.of(), scores("PCI", "65", "66")))
        .isEqualTo(
            new Verdict.Open(
                List.of(
                    "Chưa đủ số liệu hai năm để so sánh: PAR INDEX, PAPI, SIPAS – tiêu chí a")));
  }

  @Test
  void whoIsInChargeOfNoneIsNotConcerned() {
    assertThat(verdict(GrowthIn.SCORE, FOUR))
        .isEqualTo(
            new Verdict.NotApplicable(
                "Không được giao phụ trách: PAR INDEX, PCI, PAPI, SIPAS – tiêu chí a"));
  }

  @Test
  void whereEverybodyIsMeasuredNoIndexIsInOtherHands() {
    var answer = Replies.to(1, new Reply.Compared(List.of(), FOUR));
    assertThat(Replies.verdict(Demands.of(new Measure.Growth(FOUR, GrowthIn.SCORE)), answer))
        .isInstanceOf(Verdict.Open.class);
  }

  /// The plan speaks of the indices that a body was given charge of.
  @Test
  void anIndexThatTheBodyIsNotInChargeOfIsLeftOut() {
    assertThat(verdict(GrowthIn.SCORE, scores("PCI", "65", "66"))).isInstanceOf(Verdict.Met.class);
  }

  @Test
  void aRankIsBetterWhenItIsSmaller() {
    var ranks = new Comparison(FOUR.getFirst(), new Figure.Rank(19), new Figure.Rank(9));
    assertThat(verdict(GrowthIn.RANK, ranks).because())
        .isEqualTo("Tăng so với năm trước: PAR INDEX: hạng 9 (năm trước hạng 19) – tiêu chí a");
    var fallen = new Comparison(FOUR.getFirst(), new Figure.Rank(9), new Figure.Rank(10));
    assertThat(verdict(GrowthIn.RANK, fallen)).isInstanceOf(Verdict.NotMet.class);
  }

  @Test
  void aScoreDoesNotAnswerAQuestionForTheRank() {
    assertThat(verdict(GrowthIn.RANK, scores("PCI", "65", "66"))).isInstanceOf(Verdict.Open.class);
  }
}
