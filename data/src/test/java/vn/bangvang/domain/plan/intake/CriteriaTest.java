package vn.bangvang.domain.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Exclusion.Excuse;
import vn.bangvang.domain.plan.criterion.Exclusion.Trigger;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.criterion.Target;
import vn.bangvang.domain.plan.reading.Exclusion;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Gauge;
import vn.bangvang.domain.plan.reading.Threshold;

class CriteriaTest {
  private static final Threshold UNSTATED = new Threshold.Unstated();
  private static final Gauge JUDGED = new Gauge(Gauge.Kind.JUDGEMENT, UNSTATED, List.of());
  private static final Gauge ALL =
      new Gauge(Gauge.Kind.PERCENT, percent(Relation.AT_LEAST, 100), List.of());

  private static Threshold percent(Relation relation, int value) {
    return new Threshold.Figure(relation, BigDecimal.valueOf(value), "%");
  }

  private static Fact criterion(SubjectKind subject, String label) {
    return new Fact.Criterion(subject, label, "Tiêu chí " + label, JUDGED, List.of());
  }

  private static Criterion excluding(Gauge gauge, Exclusion... exclusions) {
    var said =
        new Fact.Criterion(SubjectKind.COLLECTIVE, "", "Giải ngân vốn", gauge, List.of(exclusions));
    return Taking.plan(said).standards().criteria().getFirst();
  }

  private static Trigger trigger(Gauge gauge, Threshold threshold) {
    return excluding(gauge, new Exclusion("vi phạm", threshold, ""))
        .exclusions()
        .getFirst()
        .trigger();
  }

  @Test
  void criteriaKeepSubjectLabelTextAndOrder() {
    var plan =
        Taking.plan(
            criterion(SubjectKind.COLLECTIVE, "đ"),
            criterion(SubjectKind.HEAD, ""),
            criterion(SubjectKind.INDIVIDUAL, "d1"));
    assertThat(plan.standards().criteria())
        .extracting(Criterion::subject, one -> one.wording().label(), one -> one.wording().text())
        .containsExactly(
            tuple(SubjectKind.COLLECTIVE, "đ", "Tiêu chí đ"),
            tuple(SubjectKind.HEAD, "", "Tiêu chí"),
            tuple(SubjectKind.INDIVIDUAL, "d1", "Tiêu chí d1"));
  }

  @Test
  void aNestedLabelStandsBelowItsCriterion() {
    var plan =
        Taking.plan(
            criterion(SubjectKind.COLLECTIVE, "1"),
            criterion(SubjectKind.COLLECTIVE, "1.2"),
            criterion(SubjectKind.COLLECTIVE, "1.2.1"),
            criterion(SubjectKind.COLLECTIVE, "1.2.1.1"),
            criterion(SubjectKind.COLLECTIVE, "2.1"),
            criterion(SubjectKind.INDIVIDUAL, "1.2"));
    assertThat(plan.standards().criteria())
        .extracting(one -> one.wording().level())
        .containsExactly(1, 2, 3, 3, 1, 1);
  }

  @Test
  void theOwnTargetMissedIsWhatSetsTheExclusionOff() {
    assertThat(trigger(ALL, percent(Relation.LESS_THAN, 100)))
        .isEqualTo(new Trigger.TargetMissed());
  }

  @ParameterizedTest
  @CsvSource({"LESS_THAN, 95", "AT_MOST, 100", "MORE_THAN, 10"})
  void anotherPercentageIsAThresholdOfItsOwn(Relation relation, int value) {
    assertThat(trigger(ALL, percent(relation, value)))
        .isEqualTo(new Trigger.Percentage(Target.of(relation, value)));
  }

  @Test
  void aPercentageBesideAJudgementIsAThresholdToo() {
    assertThat(trigger(JUDGED, percent(Relation.MORE_THAN, 10)))
        .isEqualTo(new Trigger.Percentage(Target.of(Relation.MORE_THAN, 10)));
  }

  @Test
  void countsLevelsAndBareWordsAreStated() {
    var three = new Threshold.Figure(Relation.AT_LEAST, BigDecimal.valueOf(3), "hồ sơ");
    assertThat(trigger(JUDGED, three)).isEqualTo(new Trigger.Stated());
    assertThat(trigger(JUDGED, new Threshold.Level("Yếu"))).isEqualTo(new Trigger.Stated());
    assertThat(trigger(JUDGED, UNSTATED)).isEqualTo(new Trigger.Stated());
  }

  @Test
  void objectiveReasonsLiftAnExclusion() {
    var exclusion =
        excluding(JUDGED, new Exclusion("giải ngân chậm", UNSTATED, "lý do khách quan"))
            .exclusions()
            .getFirst();
    assertThat(exclusion.excuse()).isEqualTo(new Excuse.ObjectiveReasons());
    assertThat(exclusion.text()).isEqualTo("giải ngân chậm");
  }

  @ParameterizedTest
  @CsvSource({
    "trường hợp thiên tai, trả lại vốn (trừ trường hợp thiên tai)",
    "nguyên nhân bất khả kháng, trả lại vốn (trừ nguyên nhân bất khả kháng)",
    "khi có văn bản xin lỗi, trả lại vốn (trừ khi có văn bản xin lỗi)"
  })
  void anotherExcuseKeepsItsWordsAndIsNotCalledObjective(String unless, String text) {
    var exclusion =
        excluding(JUDGED, new Exclusion("trả lại vốn", UNSTATED, unless)).exclusions().getFirst();
    assertThat(exclusion.excuse()).isEqualTo(new Excuse.Never());
    assertThat(exclusion.text()).isEqualTo(text);
  }

  /// A percentage alone would rule out whom the excuse lets through.
  @Test
  void anExclusionWithAnotherExcuseIsForSomebodyToState() {
    var late = percent(Relation.LESS_THAN, 95);
    var exclusion =
        excluding(ALL, new Exclusion("chậm", late, "trường hợp thiên tai")).exclusions().getFirst();
    assertThat(exclusion.trigger()).isEqualTo(new Trigger.Stated());
  }

  @Test
  void anExclusionWithObjectiveReasonsKeepsItsThreshold() {
    var late = percent(Relation.LESS_THAN, 95);
    var exclusion =
        excluding(ALL, new Exclusion("chậm", late, "lý do khách quan")).exclusions().getFirst();
    assertThat(exclusion.trigger())
        .isEqualTo(new Trigger.Percentage(Target.of(Relation.LESS_THAN, 95)));
  }

  @Test
  void withoutAnExcuseNothingLiftsIt() {
    var exclusions =
        excluding(JUDGED, new Exclusion("một", UNSTATED, ""), new Exclusion("hai", UNSTATED, ""))
            .exclusions();
    assertThat(exclusions)
        .extracting(one -> one.text(), one -> one.excuse())
        .containsExactly(tuple("một", new Excuse.Never()), tuple("hai", new Excuse.Never()));
  }
}
