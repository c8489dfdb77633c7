package vn.bangvang.domain.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bangvang.domain.indicator.GrowthIn;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.criterion.Scale;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.criterion.Target;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Gauge;
import vn.bangvang.domain.plan.reading.Gauge.Kind;
import vn.bangvang.domain.plan.reading.Threshold;
import vn.bangvang.domain.shared.PartialDate;

class MeasuresTest {
  private static final Threshold UNSTATED = new Threshold.Unstated();
  private static final Measure JUDGED = new Measure.Judgement();

  private static Threshold figure(Relation relation, String value, String unit) {
    return new Threshold.Figure(relation, new BigDecimal(value), unit);
  }

  private static Fact criterion(String text, Kind kind, Threshold target, String... indicators) {
    var gauge = new Gauge(kind, target, List.of(indicators));
    return new Fact.Criterion(SubjectKind.COLLECTIVE, "a", text, gauge, List.of());
  }

  private static Measure measure(String text, Kind kind, Threshold target, String... indicators) {
    return Taking.plan(criterion(text, kind, target, indicators))
        .standards()
        .criteria()
        .getFirst()
        .measure();
  }

  private static Measure measure(Kind kind, Threshold target, String... indicators) {
    return measure("Làm tốt việc được giao", kind, target, indicators);
  }

  @ParameterizedTest
  @EnumSource
  void aPercentageKeepsItsTargetAndItsRelation(Relation relation) {
    assertThat(measure(Kind.PERCENT, figure(relation, "98.5", "%")))
        .isEqualTo(new Measure.Percent(new Target(relation, new BigDecimal("98.5"))));
  }

  @Test
  void aCountKeepsItsTarget() {
    assertThat(measure(Kind.COUNT, figure(Relation.EXACTLY, "0", "hồ sơ")))
        .isEqualTo(new Measure.Count(Target.of(Relation.EXACTLY, 0)));
  }

  @ParameterizedTest
  @EnumSource(names = {"JUDGEMENT", "PERCENT", "COUNT", "RATING", "GROWTH", "RANK"})
  void whatIsToBeReachedIsNotGuessed(Kind kind) {
    assertThat(measure(kind, UNSTATED)).isEqualTo(JUDGED);
  }

  @Test
  void aRatingKnowsTheLevelThatIsDemandedSinceThePlanBegan() {
    var rating = criterion("Xếp loại Tốt", Kind.RATING, new Threshold.Level("Tốt"));
    var plan = Taking.plan(new Fact.IssuedOn(PartialDate.on(2023, 4, 1)), rating);
    assertThat(plan.standards().criteria().getFirst().measure())
        .isEqualTo(new Measure.Rating(List.of(new Scale(2023, List.of("Tốt"), "Tốt"))));
  }

  @Test
  void withoutAYearTheScaleHoldsAlways() {
    assertThat(measure(Kind.RATING, new Threshold.Level("Khá")))
        .isEqualTo(new Measure.Rating(List.of("Khá"), "Khá"));
  }

  @ParameterizedTest
  @CsvSource({
    "DDCI tăng điểm hoặc tăng bậc so với năm trước, SCORE_OR_RANK",
    "Kết quả xếp hạng các chỉ số thành phần tăng điểm so với năm trước, SCORE",
    "Thay đổi vượt bậc về thứ hạng so với năm trước, RANK",
    "Điểm số cao hơn năm trước, SCORE",
    "Xếp hạng cao hơn năm trước, RANK",
    "Kết quả tốt hơn cùng thời điểm năm trước, SCORE_OR_RANK"
  })
  void growthIsInWhatTheWordsSay(String text, GrowthIn in) {
    assertThat(measure(text, Kind.GROWTH, UNSTATED, "DDCI"))
        .isEqualTo(new Measure.Growth(List.of(new Indicator("DDCI")), in));
  }

  @Test
  void growthByAnAmountIsJudgedBecauseAnyGrowthWouldNotDo() {
    var two = figure(Relation.AT_LEAST, "2", "bậc");
    assertThat(measure("DDCI tăng ít nhất 2 bậc", Kind.GROWTH, two, "DDCI")).isEqualTo(JUDGED);
  }

  @Test
  void aRankIsOverallOrOnOneIndex() {
    var five = figure(Relation.AT_MOST, "5", "");
    assertThat(measure(Kind.RANK, five))
        .isEqualTo(new Measure.Rank(new Measure.Ranking.Overall(), 5));
    assertThat(measure(Kind.RANK, five, "PAPI"))
        .isEqualTo(new Measure.Rank(new Measure.Ranking.On(new Indicator("PAPI")), 5));
  }

  @Test
  void aRankOnSeveralIndicesAtOnceIsJudged() {
    var five = figure(Relation.AT_MOST, "5", "");
    assertThat(measure(Kind.RANK, five, "PAPI", "SIPAS")).isEqualTo(JUDGED);
  }

  @ParameterizedTest
  @CsvSource({"AT_MOST, 0", "AT_MOST, 2.5", "AT_LEAST, 5", "AT_MOST, 99999999999"})
  void whatIsNoPlaceIsJudged(Relation relation, String value) {
    assertThat(measure(Kind.RANK, figure(relation, value, ""))).isEqualTo(JUDGED);
  }

  @Test
  void documentsAndInitiativesAreShownByTheirPapers() {
    assertThat(measure(Kind.DOCUMENT, UNSTATED)).isEqualTo(new Measure.DocumentIssued());
    assertThat(measure(Kind.INITIATIVE, UNSTATED)).isEqualTo(new Measure.InitiativeRecognised());
    assertThat(measure(Kind.INITIATIVE, figure(Relation.AT_LEAST, "1", "sáng kiến")))
        .isEqualTo(new Measure.InitiativeRecognised());
  }

  @Test
  void severalInitiativesAreCounted() {
    assertThat(measure(Kind.INITIATIVE, figure(Relation.AT_LEAST, "2", "sáng kiến")))
        .isEqualTo(new Measure.Count(Target.of(Relation.AT_LEAST, 2)));
  }

  @Test
  void anIndexWithoutANameIsNone() {
    assertThat(measure("Tăng điểm", Kind.GROWTH, UNSTATED, " ")).isEqualTo(JUDGED);
  }
}
