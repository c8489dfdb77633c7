package vn.bangvang.app.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Recipient;
import vn.bangvang.domain.plan.SubjectGroup;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.Milestone;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.DossierPart;
import vn.bangvang.domain.plan.reward.Quota;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.unit.UnitKind;

/// The provincial launch plan (S1) row by row, all but its criteria.
class ExamplePlanTest {
  private static final Plan PLAN = ExampleOffice.launchPlan();

  /// S1.a
  @Test
  void itIsADraftWithoutNumberAndDay() {
    var heading = PLAN.paper().heading();
    assertThat(heading.number().isDraft()).isTrue();
    assertThat(heading.number().written()).isEqualTo("/KH-UBND");
    assertThat(heading.issued()).isEqualTo(new PartialDate.InYear(2023));
    assertThat(heading.issuer()).isEqualTo("Ủy ban nhân dân tỉnh Ninh Thuận");
    assertThat(PLAN.paper().form()).isEqualTo(BodyForm.STATE);
  }

  /// S0.a tells of another date of the same decision; this plan gives 23/12/2022.
  @Test
  void itCarriesOutTheReformPlanOfTheProvince() {
    assertThat(PLAN.paper().bases().getFirst().cited())
        .isEqualTo(
            "Quyết định số 1894/QĐ-UBND ngày 23/12/2022 của Chủ tịch UBND tỉnh về Kế hoạch cải cách"
                + " hành chính tỉnh Ninh Thuận năm 2023");
  }

  /// S1.b
  @Test
  void itAddressesFourGroupsByTheKindsOfTheirUnits() {
    assertThat(PLAN.standards().subjects())
        .extracting(SubjectGroup::label)
        .containsExactly("a", "b", "c", "d");
    assertThat(PLAN.standards().subjects())
        .flatExtracting(SubjectGroup::kinds)
        .extracting(UnitKind::name)
        .containsExactly("Sở, ban, ngành", "Cơ quan ngành dọc", "UBND cấp huyện", "UBND cấp xã");
  }

  @Test
  void everyGroupCountsItsCollectivesAndItsIndividuals() {
    assertThat(PLAN.standards().subjects())
        .extracting(SubjectGroup::text)
        .allMatch(text -> text.startsWith("Tập thể"))
        .allMatch(text -> text.contains("cán bộ, công chức"));
  }

  /// S1.c and S1.d
  @Test
  void thirteenCriteriaAreForCollectivesFiveForIndividualsAndFiveMoreForHeads() {
    assertThat(PLAN.criteriaFor(SubjectKind.COLLECTIVE)).hasSize(13);
    assertThat(PLAN.criteriaFor(SubjectKind.INDIVIDUAL)).hasSize(5);
    assertThat(PLAN.criteriaFor(SubjectKind.HEAD)).hasSize(10);
    assertThat(PLAN.standards().criteria()).hasSize(23);
  }

  @Test
  void itRunsFromItsIssueToTheThirtiethOfDecember() {
    assertThat(PLAN.course().start()).isInstanceOf(Course.Start.Issue.class);
    assertThat(PLAN.course().until()).isEqualTo(PartialDate.on(2023, 12, 30));
  }

  /// S1.f
  @Test
  void atMostNineCollectivesAndFifteenIndividualsAreCommended() {
    assertThat(PLAN.rewards().awards())
        .singleElement()
        .satisfies(award -> {
          assertThat(award.form()).isEqualTo("Bằng khen");
          assertThat(award.authority()).isEqualTo("Chủ tịch UBND tỉnh");
          assertThat(award.quotas())
              .containsExactly(
                  new Quota(SubjectKind.COLLECTIVE, 0, 9),
                  new Quota(SubjectKind.INDIVIDUAL, 0, 15));
        });
  }

  @Test
  void headsAreCountedAmongTheIndividuals() {
    Award award = PLAN.rewards().awards().getFirst();
    assertThat(award.quotaFor(SubjectKind.HEAD)).isEqualTo(award.quotaFor(SubjectKind.INDIVIDUAL));
  }

  /// S1.g
  @Test
  void oneSetOfTheDossierHasThreeParts() {
    assertThat(PLAN.rewards().copies()).isEqualTo(1);
    assertThat(PLAN.rewards().dossier())
        .extracting(DossierPart::label)
        .containsExactly("a", "b", "c");
    assertThat(PLAN.rewards().dossier().getLast().text())
        .startsWith("Báo cáo thành tích")
        .endsWith("nêu kết quả trên từng tiêu chí");
  }

  /// S1.h
  @Test
  void theDeadlineIsAConferenceThatHasNoDateYet() {
    assertThat(PLAN.course().milestones())
        .singleElement()
        .satisfies(deadline -> {
          assertThat(deadline.kind()).isEqualTo(Milestone.Kind.DOSSIER_DEADLINE);
          assertThat(deadline.when())
              .isInstanceOfSatisfying(
                  PartialDate.Event.class,
                  event -> assertThat(event.toString()).contains("hội nghị").contains("PAR INDEX"));
          assertThat(deadline.note()).isEqualTo("Sở Nội vụ hướng dẫn thời hạn nộp hồ sơ");
        });
  }

  /// S1.i
  @Test
  void theMoneyRestsOnDecree91() {
    assertThat(PLAN.paper().bases())
        .extracting(LegalBasis::number)
        .anyMatch(number -> number.canonical().equals("91/2017/NĐ-CP"));
  }

  /// S1.l
  @Test
  void elevenReceiveItAndThreeOfThemAsAReport() {
    assertThat(PLAN.paper().recipients()).hasSize(11);
    assertThat(PLAN.paper().recipients())
        .filteredOn(one -> one.manner() == Recipient.Manner.TO_REPORT)
        .extracting(Recipient::text)
        .containsExactly(
            "Bộ Nội vụ",
            "Vụ Cải cách hành chính, Bộ Nội vụ",
            "Thường trực Tỉnh ủy, Thường trực HĐND tỉnh");
    assertThat(PLAN.paper().recipients().getLast().text()).startsWith("Lưu:");
  }

  @Test
  void noLineEndsLikeAListOnPaper() {
    assertThat(PLAN.paper().recipients())
        .extracting(Recipient::text)
        .noneMatch(text -> text.startsWith("-") || text.matches(".*[;.]|.*\\(b/c\\).*"));
  }

  @Test
  void itIsTheSameAtEveryReading() {
    assertThat(ExampleOffice.launchPlan()).isEqualTo(PLAN);
  }

  @Test
  void everyIdentityIsUsedOnce() {
    var ids =
        PLAN.standards().criteria().stream()
            .flatMap(one ->
                Stream.concat(
                    Stream.of(one.id().value()),
                    one.exclusions().stream().map(exclusion -> exclusion.id().value())))
            .toList();
    assertThat(ids).hasSize(27).doesNotHaveDuplicates();
    assertThat(List.of(PLAN.id().value())).doesNotContainAnyElementsOf(ids);
  }
}
