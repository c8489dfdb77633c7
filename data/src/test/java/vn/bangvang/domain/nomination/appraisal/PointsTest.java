package vn.bangvang.domain.nomination.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.SamplePlan;
import vn.bangvang.SampleWhole;
import vn.bangvang.Samples;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.SubjectKind;

/// A plan that scores: 10 points given, 4 for a rating, 2.5 for a rank.
class PointsTest {
  private final Plan plan = SamplePlan.plan(SampleWhole.criteria());
  private static final Reply EIGHT = new Reply.Measured(BigDecimal.valueOf(8));
  private static final Reply GOOD = new Reply.Level("Tốt");
  private static final Reply FIFTH = new Reply.Measured(BigDecimal.valueOf(5));
  private static final Reply NOT_CONCERNED = new Reply.NotApplicable("không có một cửa");

  private static Answer to(int criterion, Reply reply) {
    return Answer.open(SamplePlan.criterion(50 + criterion)).replied(reply);
  }

  private Appraisal appraisal(Reply points, Reply rating, Reply rank) {
    var answers = new Answer[] {to(2, points), to(3, rating), to(4, rank)};
    Checklist unit = Samples.unitChecklist(answers);
    return Appraisal.of(plan, SubjectKind.COLLECTIVE, unit, Body.of(unit), List.of());
  }

  private String shown(Reply points, Reply rating, Reply rank) {
    return appraisal(points, rating, rank).points().orElseThrow().shown();
  }

  @Test
  void pointsGivenAndPointsEarnedAreAdded() {
    assertThat(shown(EIGHT, GOOD, FIFTH)).isEqualTo("14,5/16,5 điểm");
  }

  @Test
  void zeroIsAScore() {
    var zero = new Reply.Measured(BigDecimal.ZERO);
    assertThat(shown(zero, GOOD, FIFTH)).isEqualTo("6,5/16,5 điểm");
  }

  @Test
  void whatIsNotAnsweredIsCountedAsOpen() {
    assertThat(shown(Reply.NOT_YET, GOOD, FIFTH))
        .isEqualTo("6,5/16,5 điểm, còn 1 tiêu chí chưa chấm");
  }

  @Test
  void whatIsNotApplicableTakesItsMaximumAway() {
    assertThat(shown(EIGHT, GOOD, NOT_CONCERNED)).isEqualTo("12/14 điểm");
    assertThat(shown(EIGHT, NOT_CONCERNED, NOT_CONCERNED)).isEqualTo("8/10 điểm");
  }

  @Test
  void aCriterionThatIsNotMetBringsNothing() {
    var twelfth = new Reply.Measured(BigDecimal.valueOf(12));
    assertThat(shown(EIGHT, new Reply.Level("Khá"), twelfth)).isEqualTo("8/16,5 điểm");
  }

  @Test
  void pointsBelowTheDemandedStillCount() {
    var four = new Reply.Measured(BigDecimal.valueOf(4));
    assertThat(shown(four, GOOD, FIFTH)).isEqualTo("10,5/16,5 điểm");
    assertThat(appraisal(four, GOOD, FIFTH).conclusion())
        .isInstanceOf(Conclusion.NotEligible.class);
  }

  @Test
  void aHeadingIsNotAsked() {
    assertThat(appraisal(EIGHT, GOOD, FIFTH).lines()).hasSize(3);
    assertThat(appraisal(EIGHT, GOOD, FIFTH).conclusion()).isInstanceOf(Conclusion.Eligible.class);
  }

  @Test
  void aPlanThatDoesNotScoreHasNoPoints() {
    var nothing = Samples.unitChecklist();
    assertThat(
            Appraisal.of(
                    SamplePlan.plan(), SubjectKind.COLLECTIVE, nothing, Body.of(nothing), List.of())
                .points())
        .isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; Đạt 0/10 điểm",
        "10; Đạt 10/10 điểm",
        "10.5; 10,5 điểm là ngoài thang 0 – 10 điểm; kiểm tra lại",
        "-1; -1 điểm là ngoài thang 0 – 10 điểm; kiểm tra lại"
      })
  void pointsAreSaidWithTheirMaximum(BigDecimal given, String said) {
    var ten = new Measure.Points(BigDecimal.TEN, BigDecimal.ZERO);
    assertThat(verdict(ten, given).because()).startsWith(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"4.9; Mới đạt 4,9/10 điểm (yêu cầu từ 5 điểm)", "5; Đạt 5/10 điểm"})
  void whereThePlanDemandsPointsThatManyAreEnough(BigDecimal given, String said) {
    var five = new Measure.Points(BigDecimal.TEN, BigDecimal.valueOf(5));
    assertThat(verdict(five, given).because()).startsWith(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1; Xếp hạng 1 (yêu cầu trong 10 hạng đầu)",
        "10; Xếp hạng 10 (yêu cầu trong 10 hạng đầu)",
        "11; Xếp hạng 11, ngoài 10 hạng đầu"
      })
  void aRankIsHeldAgainstThePlacesDemanded(BigDecimal place, String said) {
    var rank = new Measure.Rank(new Measure.Ranking.Overall(), 10);
    assertThat(verdict(rank, place).because()).startsWith(said);
  }

  @Test
  void aRankOnAnIndexNamesIt() {
    var rank = new Measure.Rank(SampleWhole.on("PAR INDEX"), 30);
    assertThat(verdict(rank, BigDecimal.valueOf(31)).because())
        .startsWith("PAR INDEX xếp hạng 31, ngoài 30 hạng đầu");
  }

  @Test
  void nobodyStandsBeforeTheFirst() {
    var rank = new Measure.Rank(new Measure.Ranking.Overall(), 10);
    assertThat(verdict(rank, BigDecimal.ZERO)).isInstanceOf(Verdict.Open.class);
  }

  private static Verdict verdict(Measure measure, BigDecimal value) {
    return Replies.verdict(Demands.of(measure), Replies.number(1, value.toPlainString()));
  }
}
