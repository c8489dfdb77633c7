package vn.bangvang.store.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.indicator.GrowthIn;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.plan.Paper;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanRow;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.Milestone;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.criterion.Target;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.AwardId;
import vn.bangvang.domain.plan.reward.Quota;
import vn.bangvang.domain.plan.reward.Rewards;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.store.OfficeFolder;
import vn.bangvang.store.OpenOffice;
import vn.bangvang.store.StoreFailure;

/// Plans in the order of their ends, and every part of a plan that comes back as it was saved.
class PlansTest extends OpenOffice {

  private void save(Plan... plans) {
    write(repositories -> List.of(plans).forEach(repositories.plans()::save));
  }

  private void comesBack(Plan plan) {
    save(plan);
    assertThat(found(repositories -> repositories.plans().find(plan.id()))).contains(plan);
  }

  private List<String> titles() {
    return listed(repositories -> repositories.plans().list()).stream()
        .map(PlanRow::title)
        .toList();
  }

  @Test
  void theMovementThatEndsLastStandsFirst() {
    save(
        OtherPlans.until(301, "Đợt hai", PartialDate.on(2025, 12, 31)),
        OtherPlans.until(302, "Đợt một", new PartialDate.InYear(2023)),
        OtherPlans.until(303, "Đợt ba", new PartialDate.InQuarter(2026, 4)));
    assertThat(titles()).containsExactly("Đợt ba", "Đợt hai", "Đợt một");
  }

  @Test
  void plansThatEndTogetherStandByTitle() {
    var end = PartialDate.on(2025, 12, 31);
    save(
        OtherPlans.until(301, "Phát động B", end),
        OtherPlans.until(302, "Phát động C", end),
        OtherPlans.until(303, "Phát động A", end));
    assertThat(titles()).containsExactly("Phát động A", "Phát động B", "Phát động C");
  }

  @Test
  void aRemovedPlanLeavesTheListAndComesBackWhole() {
    save(SamplePlan.plan());
    write(repositories -> repositories.plans().remove(SamplePlan.PLAN));
    assertThat(titles()).isEmpty();
    assertThat(found(repositories -> repositories.plans().find(SamplePlan.PLAN))).isEmpty();
    store().undo(OfficeFolder.CLERK);
    assertThat(found(repositories -> repositories.plans().find(SamplePlan.PLAN)))
        .contains(SamplePlan.plan());
  }

  @Test
  void aDraftWithoutNumberAndDayComesBack() {
    comesBack(OtherPlans.draft(301));
    assertThat(listed(repositories -> repositories.plans().list()))
        .extracting(PlanRow::number)
        .containsExactly(new DocumentNumber("/KH-UBND"));
  }

  @ParameterizedTest
  @EnumSource
  void everyBodyFormComesBack(BodyForm form) {
    var paper = SamplePlan.plan().paper();
    comesBack(
        OtherPlans.with(
            301,
            new Paper(form, paper.heading(), paper.bases(), paper.recipients(), paper.signer())));
  }

  static List<Measure> measures() {
    return List.of(
        new Measure.Judgement(),
        new Measure.Percent(Target.of(Relation.AT_LEAST, 100)),
        new Measure.Percent(new Target(Relation.MORE_THAN, new BigDecimal("99.999999"))),
        new Measure.Count(Target.of(Relation.EXACTLY, 0)),
        new Measure.Count(Target.of(Relation.AT_MOST, 1_000_000)),
        new Measure.Rating(List.of("Tốt"), "Tốt"),
        new Measure.Rating(List.of("Xuất sắc", "Tốt, khá", "Đạt"), "Tốt, khá"),
        new Measure.Growth(List.of(), GrowthIn.SCORE_OR_RANK),
        new Measure.Growth(
            List.of(new Indicator("PAR INDEX"), new Indicator("SIPAS")), GrowthIn.SCORE_OR_RANK),
        new Measure.DocumentIssued(),
        new Measure.InitiativeRecognised());
  }

  @ParameterizedTest
  @MethodSource("measures")
  void everyMeasureComesBack(Measure measure) {
    comesBack(SamplePlan.plan(List.of(SamplePlan.one(1, SubjectKind.COLLECTIVE, measure))));
  }

  @ParameterizedTest
  @EnumSource
  void everyRelationToATargetComesBack(Relation relation) {
    var measure = new Measure.Percent(new Target(relation, new BigDecimal("12.5")));
    comesBack(SamplePlan.plan(List.of(SamplePlan.one(1, SubjectKind.HEAD, measure))));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfMilestoneComesBack(Milestone.Kind kind) {
    var known = new Milestone(kind, PartialDate.on(2025, 10, 31), "lần một");
    var unknown = new Milestone(kind, PartialDate.unknown(), "");
    var course =
        Course.single(
            SamplePlan.ROUND,
            new Course.Start.From(PartialDate.on(2022, 3, 3)),
            new PartialDate.InQuarter(2025, 4),
            List.of(known, unknown));
    comesBack(OtherPlans.with(301, course));
  }

  @Test
  void criteriaKeepTheOrderInWhichTheyWerePut() {
    save(SamplePlan.plan());
    comesBack(SamplePlan.plan(SamplePlan.criteria().reversed()));
  }

  @Test
  void aPlanOfManyCriteriaKeepsThemAll() {
    var criteria =
        IntStream.rangeClosed(1, 90)
            .mapToObj(i -> SamplePlan.one(i, SubjectKind.COLLECTIVE, new Measure.Judgement()))
            .toList();
    comesBack(SamplePlan.plan(criteria));
  }

  @Test
  void whatAPlanLostIsGone() {
    save(SamplePlan.plan());
    comesBack(OtherPlans.bare(SamplePlan.PLAN, "Chỉ còn đầu đề", PartialDate.unknown()));
  }

  @Test
  void theRowsOfTwoPlansDoNotMix() {
    var other = OtherPlans.bare(301, "Kế hoạch khác", PartialDate.unknown());
    save(SamplePlan.plan(), other);
    save(other);
    assertThat(found(repositories -> repositories.plans().find(SamplePlan.PLAN)))
        .contains(SamplePlan.plan());
    assertThat(found(repositories -> repositories.plans().find(other.id()))).contains(other);
  }

  @Test
  void aCriterionBelongsToOnePlan() {
    save(SamplePlan.plan());
    var thief = OtherPlans.with(301, SamplePlan.plan().standards());
    assertThatThrownBy(() -> save(thief)).isInstanceOf(StoreFailure.class);
    assertThat(titles()).hasSize(1);
  }

  @Test
  void severalAwardsKeepTheirQuotasInOrder() {
    var individual = new Quota(SubjectKind.INDIVIDUAL, 2, 3);
    var collective = new Quota(SubjectKind.COLLECTIVE, 1, 1);
    var merit =
        new Award(new AwardId(Samples.id(31)), "Giấy khen", "Chánh Văn phòng", List.of(individual));
    var praise =
        new Award(
            new AwardId(Samples.id(32)),
            "Bằng khen",
            "Chủ tịch UBND tỉnh",
            List.of(individual, collective));
    var none = new Award(new AwardId(Samples.id(33)), "Cờ thi đua", "Chính phủ", List.of());
    comesBack(OtherPlans.with(301, new Rewards(List.of(praise, none, merit), List.of(), 2)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 999, 1000})
  void aTitleUpToAThousandLettersIsKept(int length) {
    comesBack(OtherPlans.bare(301, "Đ".repeat(length), PartialDate.unknown()));
  }

  @Test
  void aTitleBeyondThatIsRefusedWhole() {
    var tooLong = OtherPlans.bare(301, "Đ".repeat(1001), PartialDate.unknown());
    assertThatThrownBy(() -> save(SamplePlan.plan(), tooLong)).isInstanceOf(StoreFailure.class);
    assertThat(titles()).isEmpty();
  }

  @Test
  void textsKeepTheirComposedAccents() {
    String decomposed = Normalizer.normalize("Phát động phong trào", Normalizer.Form.NFD);
    save(OtherPlans.bare(301, decomposed, PartialDate.unknown()));
    assertThat(titles()).containsExactly("Phát động phong trào");
  }
}
