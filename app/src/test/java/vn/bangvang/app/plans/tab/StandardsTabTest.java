package vn.bangvang.app.plans.tab;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.app.plans.edit.MovementPieces;
import vn.bangvang.domain.indicator.GrowthIn;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.criterion.Scale;
import vn.bangvang.domain.plan.criterion.Scope;
import vn.bangvang.domain.plan.criterion.Score;
import vn.bangvang.domain.plan.criterion.Source;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.criterion.Target;

/// The criteria editor: order, labels, measures, exclusions, scope, evidence, points (S1.b–e).
class StandardsTabTest extends TabCase {
  private static final String LINE = "criteria-collective-line-";

  @BeforeEach
  void openPage() {
    lettered();
    open(StandardsTab::new);
  }

  /// The first three criteria for collectives alone, lettered b) c) d).
  private void lettered() {
    var three = plan.criteriaFor(SubjectKind.COLLECTIVE).stream().limit(3).toList();
    var labels = List.of("b", "c", "d");
    var own =
        three.stream()
            .map(one ->
                new Criterion(
                    one.id(),
                    one.subject(),
                    one.wording().labelled(labels.get(three.indexOf(one))),
                    new Measure.Judgement(),
                    one.terms()))
            .toList();
    plan = MovementPieces.CRITERIA.with().apply(plan, own);
  }

  private TitledPane subjects() {
    return (TitledPane) find("plan-subjects");
  }

  @Test
  void theCriteriaAreNotPushedDownByTheSubjects() {
    assertThat(subjects().getText()).isEqualTo("Đối tượng thi đua (4)");
    assertThat(subjects().isExpanded()).isFalse();
    assertThat(shown("#" + LINE + "1")).hasSize(1);
  }

  @Test
  void whoGoesToTheSubjectsFindsThemOpen() {
    goTo(Part.SUBJECTS.at(1));
    assertThat(subjects().isExpanded()).isTrue();
    assertThat(focused().getId()).endsWith("-2");
  }

  @Test
  void subjectsThatWereOpenedStayOpen() {
    robot.interact(() -> subjects().setExpanded(true));
    robot.interact(this::again);
    assertThat(subjects().isExpanded()).isTrue();
  }

  @Test
  void theFirstCriterionStandsBesideTheList() {
    assertThat(text("criterion-text")).isEqualTo(first().wording().text());
  }

  private List<Criterion> criteria() {
    return plan.standards().criteria();
  }

  private Criterion first() {
    return criteria().getFirst();
  }

  private List<String> labels() {
    return criteria().stream().map(one -> one.wording().label()).toList();
  }

  @Test
  void withoutAnyCriterionItSaysWhatToDo() {
    plan = MovementPieces.CRITERIA.with().apply(plan, List.of());
    open(StandardsTab::new);
    assertThat(subjects().isExpanded()).isTrue();
    assertThat(said(".muted")).anyMatch(text -> text.startsWith("Chọn một tiêu chí"));
  }

  @Test
  void goingToACriterionShowsItBeside() {
    go(LINE + "1");
    assertThat(text("criterion-text")).isEqualTo(first().wording().text());
    assertThat(text("criterion-label")).isEqualTo("b");
  }

  @Test
  void criteriaAreLetteredAnewWhenTheyAreMoved() {
    var ids = criteria().stream().map(Criterion::id).toList();
    go(LINE + "3");
    push(KeyCode.ALT, KeyCode.UP);
    assertThat(criteria())
        .extracting(Criterion::id)
        .containsExactly(ids.get(0), ids.get(2), ids.get(1));
    assertThat(labels()).containsExactly("a", "b", "c");
    assertThat(said).containsExactly("Kế hoạch: chuyển tiêu chí 3 thành 2 (tập thể)");
    assertThat(focused()).isEqualTo(find(LINE + "2"));
  }

  @Test
  void aNewCriterionHasTheNextLetterAndIsTypedAtOnce() {
    fire("criteria-collective-add");
    assertThat(labels()).containsExactly("a", "b", "c", "d");
    assertThat(focused()).isEqualTo(find("criterion-text"));
    fill("criterion-text", "Không có hồ sơ trễ hạn");
    assertThat(criteria().getLast().wording().text()).isEqualTo("Không có hồ sơ trễ hạn");
  }

  @Test
  void theFirstCriterionOfAnIndividualIsLetterA() {
    fire("criteria-individual-add");
    assertThat(criteria().getLast().subject()).isEqualTo(SubjectKind.INDIVIDUAL);
    assertThat(criteria().getLast().wording().label()).isEqualTo("a");
    assertThat(labels()).startsWith("b", "c", "d");
  }

  @Test
  void aRemovedCriterionLeavesTheOthersInOrder() {
    go(LINE + "1");
    push(KeyCode.ALT, KeyCode.DELETE);
    assertThat(labels()).containsExactly("a", "b");
    assertThat(said).containsExactly("Kế hoạch: xóa tiêu chí 1 (tập thể)");
  }

  @Test
  void everyChangeOfACriterionIsNamedAfterIt() {
    go(LINE + "1");
    fill("criterion-evidence", "Báo cáo giải ngân");
    assertThat(first().terms().evidence()).isEqualTo("Báo cáo giải ngân");
    assertThat(said).containsExactly("Tiêu chí b) – Tập thể: sửa minh chứng yêu cầu");
  }

  @Test
  void aPercentageHasItsTarget() {
    go(LINE + "1");
    choose("measure-kind", "Tỷ lệ phần trăm");
    assertThat(first().measure()).isEqualTo(new Measure.Percent(Target.of(Relation.AT_LEAST, 100)));
    choose("measure-relation", ">");
    fill("measure-target", "95,5");
    assertThat(first().measure())
        .isEqualTo(new Measure.Percent(new Target(Relation.MORE_THAN, new BigDecimal("95.5"))));
  }

  @Test
  void aRatingHasAScaleForEachTime() {
    go(LINE + "1");
    choose("measure-kind", "Xếp loại theo thang");
    fill("scale-levels-1", "Hoàn thành xuất sắc; Hoàn thành tốt; Hoàn thành");
    fill("scale-at-least-1", "Hoàn thành tốt");
    fire("scales-add");
    fill("scale-from-2", "2024");
    var rating = (Measure.Rating) first().measure();
    assertThat(rating.in(2023))
        .isEqualTo(
            new Scale(
                0,
                List.of("Hoàn thành xuất sắc", "Hoàn thành tốt", "Hoàn thành"),
                "Hoàn thành tốt"));
    assertThat(rating.in(2024).from()).isEqualTo(2024);
  }

  @Test
  void indicesGrowInScoreOrInRank() {
    go(LINE + "1");
    choose("measure-kind", "Tăng so với năm trước");
    fill("measure-indicators", "PAPI, PCI");
    choose("measure-growth-in", "Điểm hoặc thứ hạng");
    assertThat(first().measure())
        .isEqualTo(
            new Measure.Growth(
                List.of(new Indicator("PAPI"), new Indicator("PCI")), GrowthIn.SCORE_OR_RANK));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PAR INDEX"})
  void aRankIsOverallOrOnAnIndex(String index) {
    go(LINE + "1");
    choose("measure-kind", "Thứ hạng");
    fill("measure-rank-index", index);
    fill("measure-rank-within", "10");
    var by =
        index.isEmpty()
            ? new Measure.Ranking.Overall()
            : new Measure.Ranking.On(new Indicator(index));
    assertThat(first().measure()).isEqualTo(new Measure.Rank(by, 10));
  }

  @Test
  void pointsNeverDemandMoreThanCanBeReached() {
    go(LINE + "1");
    choose("measure-kind", "Chấm điểm");
    fill("measure-points-most", "7,5");
    fill("measure-points-demanded", "20");
    assertThat(first().measure())
        .isEqualTo(new Measure.Points(new BigDecimal("7.5"), new BigDecimal("7.5")));
    assertThat(said(".heading")).contains("Tiêu chí đối với tập thể (3), tối đa 7,5 điểm");
  }

  @Test
  void anExclusionHasItsThresholdAndItsExcuse() {
    go(LINE + "2");
    fire("exclusions-add");
    fill("exclusion-text-1", "Có trên 10% công chức vi phạm giờ làm việc");
    choose("exclusion-trigger-1", "Tỷ lệ phần trăm");
    fill("exclusion-threshold-1", "10");
    choose("exclusion-excuse-1", "Có lý do khách quan");
    var exclusion = criteria().get(1).exclusions().getFirst();
    assertThat(exclusion.trigger())
        .isEqualTo(new Exclusion.Trigger.Percentage(Target.of(Relation.MORE_THAN, 10)));
    assertThat(exclusion.excuse()).isEqualTo(new Exclusion.Excuse.ObjectiveReasons());
  }

  @Test
  void aCriterionConcernsSomeKindsOfUnitOnly() {
    go(LINE + "1");
    fire("scope-kinds-1");
    assertThat(first().terms().scope()).isEqualTo(new Scope.Kinds(List.of(KINDS.get(1)), ""));
    fire("scope-kinds-1");
    assertThat(first().terms().scope()).isEqualTo(new Scope.Everyone());
  }

  @Test
  void aConditionAloneConcernsWhomItIsTrueFor() {
    go(LINE + "1");
    fill("scope-condition", "được giao vốn đầu tư công");
    assertThat(first().terms().scope()).isEqualTo(new Scope.Where("được giao vốn đầu tư công"));
  }

  @ParameterizedTest
  @CsvSource({"'2,5', true", "0, false", "nhiều, false"})
  void aCriterionIsWorthMoreThanNothing(String typed, boolean taken) {
    go(LINE + "1");
    fill("criterion-worth", typed);
    assertThat(first().terms().score())
        .isEqualTo(taken ? new Score.Points(new BigDecimal("2.5")) : Score.UNSCORED);
  }

  @Test
  void theAnswerOfAHeadIsTakenFromTheUnit() {
    fire("criteria-head-add");
    fire("source-origins-0");
    assertThat(criteria().getLast().terms().source())
        .isEqualTo(new Source.Unit(List.of(new Source.Origin.OfCriterion(first().id()))));
  }

  @Test
  void onlyAHeadTakesAnswersFromTheUnit() {
    go(LINE + "1");
    assertThat(shown("#source-origins-0")).isEmpty();
  }

  @Test
  void groupsOfSubjectsNameTheirKindsOfUnit() {
    robot.interact(() -> subjects().setExpanded(true));
    fire("subjects-add");
    int last = plan.standards().subjects().size();
    fill("subjects-text-" + (last + 1), "Tập thể UBND cấp xã");
    assertThat(plan.standards().subjects()).hasSize(last + 1);
    assertThat(plan.standards().subjects().getLast().label()).isEqualTo("đ");
  }
}
