package vn.bangvang.app.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.criterion.Scope;
import vn.bangvang.domain.plan.criterion.Source;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.criterion.Target;

/// The criteria of the provincial launch plan: S1.c, S1.d and S1.e.
class ExampleCriteriaTest {
  private static final Plan PLAN = ExampleOffice.launchPlan();

  private static Criterion collective(int number) {
    return PLAN.criteriaFor(SubjectKind.COLLECTIVE).get(number - 1);
  }

  private static Criterion individual(int number) {
    return PLAN.criteriaFor(SubjectKind.INDIVIDUAL).get(number - 1);
  }

  private static Criterion head(int number) {
    return PLAN.criteriaFor(SubjectKind.HEAD).get(5 + number - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      textBlock =
          """
          1 → hoàn thành xuất sắc nhiệm vụ → Đánh giá đạt hoặc chưa đạt
          2 → nhiệm vụ, đề án, dự án → Đánh giá đạt hoặc chưa đạt
          3 → kế hoạch phát động thi đua → Văn bản đã ban hành
          4 → được xếp loại Tốt → Xếp loại từ Tốt trở lên
          5 → sắp xếp đơn vị hành chính → Đánh giá đạt hoặc chưa đạt
          6 → 245/QĐ-UBND ngày 01/3/2023 → Tỷ lệ ≥ 100 %
          7 → Đề án 06 → Đánh giá đạt hoặc chưa đạt
          8 → Hội đồng sáng kiến → Sáng kiến được công nhận
          9 → vốn đầu tư công → Tỷ lệ ≥ 100 %
          10 → trễ hẹn hoặc tồn đọng → Số trường hợp = 0
          11 → chỉ số thành phần → PAR INDEX, PCI, PAPI, SIPAS: điểm cao hơn năm trước
          12 → DDCI → DDCI: điểm hoặc hạng tốt hơn năm trước
          13 → kỷ luật, kỷ cương hành chính → Đánh giá đạt hoặc chưa đạt
          """)
  void aCollectiveIsMeasuredBy(int number, String about, String measure) {
    assertThat(collective(number).wording().text()).contains(about);
    assertThat(PlanWords.measure(collective(number).measure())).isEqualTo(measure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      textBlock =
          """
          1 → hoàn thành xuất sắc nhiệm vụ → Đánh giá đạt hoặc chưa đạt
          2 → kế hoạch cải cách hành chính → Đánh giá đạt hoặc chưa đạt
          3 → văn bản của Trung ương → Đánh giá đạt hoặc chưa đạt
          4 → Hội đồng sáng kiến → Sáng kiến được công nhận
          5 → nội quy cơ quan → Đánh giá đạt hoặc chưa đạt
          """)
  void anIndividualIsMeasuredBy(int number, String about, String measure) {
    assertThat(individual(number).wording().text()).contains(about);
    assertThat(PlanWords.measure(individual(number).measure())).isEqualTo(measure);
  }

  /// Each from that body's own results, entered once on the unit's checklist.
  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      textBlock =
          """
          1 → xếp loại Tốt → 4, 12
          2 → 100% vốn đầu tư công → 9
          3 → 100% văn bản chỉ đạo, điều hành → 13
          4 → dịch vụ công trực tuyến → 6
          5 → trễ hẹn, tồn đọng → 10
          """)
  void aHeadTakesTheAnswersOfHisBody(int number, String about, String from) {
    assertThat(head(number).wording().text()).contains(about);
    assertThat(head(number).terms().source())
        .isInstanceOfSatisfying(
            Source.Unit.class,
            unit ->
                assertThat(
                        unit.origins().stream()
                            .map(origin -> PLAN.criterion(origin.criterion()).orElseThrow())
                            .map(one -> PLAN.criteriaFor(SubjectKind.COLLECTIVE).indexOf(one) + 1)
                            .map(String::valueOf)
                            .collect(Collectors.joining(", ")))
                    .isEqualTo(from));
  }

  @Test
  void onlyHeadsTakeAnswersFromTheirUnit() {
    assertThat(PLAN.standards().criteria())
        .filteredOn(one -> one.subject() != SubjectKind.HEAD)
        .allMatch(one -> one.terms().source() instanceof Source.Own);
  }

  @Test
  void directivesOnTimeAreTheThirdExclusionOfTheDiscipline() {
    var late = collective(13).exclusions().get(2);
    assertThat(head(3).terms().source())
        .isEqualTo(
            new Source.Unit(
                List.of(new Source.Origin.OfExclusion(collective(13).id(), late.id()))));
  }

  @ParameterizedTest
  @CsvSource({
    "9, được giao vốn đầu tư công",
    "11, được giao phụ trách chỉ số thành phần",
    "12, thuộc diện đánh giá DDCI"
  })
  void someCriteriaConcernOnlySomeBodies(int number, String condition) {
    assertThat(collective(number).terms().scope()).isEqualTo(new Scope.Where(condition));
  }

  @Test
  void allOtherCriteriaConcernEverybody() {
    assertThat(PLAN.standards().criteria())
        .filteredOn(one -> one.terms().scope() instanceof Scope.Where)
        .hasSize(3);
  }

  @Test
  void whoMissesTheDisbursementIsOutUnlessForObjectiveReasons() {
    assertThat(collective(9).exclusions())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.trigger()).isInstanceOf(Exclusion.Trigger.TargetMissed.class);
          assertThat(one.excuse()).isInstanceOf(Exclusion.Excuse.ObjectiveReasons.class);
        });
  }

  @Test
  void theDisciplineHasThreeExclusionsThatNothingLifts() {
    var overTenPercent = new Exclusion.Trigger.Percentage(Target.of(Relation.MORE_THAN, 10));
    assertThat(collective(13).exclusions())
        .extracting(Exclusion::trigger)
        .containsExactly(overTenPercent, overTenPercent, new Exclusion.Trigger.Stated());
    assertThat(collective(13).exclusions())
        .extracting(Exclusion::excuse)
        .containsOnly(new Exclusion.Excuse.Never());
  }

  @Test
  void noOtherCriterionExcludesAnybody() {
    assertThat(PLAN.standards().criteria())
        .filteredOn(one -> !one.exclusions().isEmpty())
        .containsExactly(collective(9), collective(13));
  }

  @Test
  void theRatingHasFourLevels() {
    assertThat(collective(4).measure())
        .isEqualTo(new Measure.Rating(List.of("Tốt", "Khá", "Trung bình", "Yếu"), "Tốt"));
  }

  @Test
  void dashesHaveNoLabelAndEveryCriterionCitesItsClause() {
    assertThat(PLAN.standards().criteria())
        .allMatch(one -> one.wording().label().isEmpty())
        .allMatch(one ->
            one.wording()
                .clause()
                .equals(
                    one.subject() == SubjectKind.COLLECTIVE
                        ? "điểm a khoản 2 mục II"
                        : "điểm b khoản 2 mục II"));
  }

  /// Figures, dates and kinds are the plan's; the sentences are ours.
  @Test
  void noSentenceIsCopiedFromTheSource() throws Exception {
    Path source = Path.of("../../shared/seeds/001_2be7ecd9f65f1c55.txt");
    Assumptions.assumeTrue(Files.exists(source), "the source plan is not at hand");
    String text = Files.readString(source).replaceAll("\\s+", " ");
    assertThat(texts().filter(text::contains)).isEmpty();
  }

  private static Stream<String> texts() {
    return PLAN.standards().criteria().stream()
        .flatMap(one ->
            Stream.concat(
                Stream.of(one.wording().text()), one.exclusions().stream().map(Exclusion::text)))
        .map(text -> text.replaceAll("[.;]$", ""));
  }
}
