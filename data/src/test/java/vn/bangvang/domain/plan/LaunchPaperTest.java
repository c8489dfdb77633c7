package vn.bangvang.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.Milestone;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.unit.UnitKind;

/// A plan as the document that it is: heads, recipients, dates and signers of every kind of office.
class LaunchPaperTest {
  private static Heading heading(String number, PartialDate issued) {
    return new Heading(
        " UBND  tỉnh", new DocumentNumber(number), "An Bình ", issued, " Phát động\nthi đua ");
  }

  @Test
  void aDraftHasNeitherNumberNorDay() {
    var draft = heading("Số:      /KH-UBND", new PartialDate.InYear(2023));
    assertThat(draft.number().isDraft()).isTrue();
    assertThat(draft.issued().shown()).isEqualTo("2023");
  }

  @Test
  void theHeadOfThePaperIsPutOnOneLineEach() {
    var heading = heading("12/KH-UBND", PartialDate.on(2023, 4, 2));
    assertThat(heading.issuer()).isEqualTo("UBND tỉnh");
    assertThat(heading.place()).isEqualTo("An Bình");
    assertThat(heading.title()).isEqualTo("Phát động thi đua");
  }

  @Test
  void thePlanIsCalledByItsTitle() {
    assertThat(SamplePlan.plan().title())
        .isEqualTo("Phát động phong trào thi đua cải cách hành chính năm 2023");
  }

  @Test
  void whoSignsForWhomIsKeptAsThePartyWritesIt() {
    var signer = new Signer("K/T CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", " Lê Văn  Ánh ");
    assertThat(signer.authority()).isEqualTo("K/T CHÁNH VĂN PHÒNG");
    assertThat(signer.name()).isEqualTo("Lê Văn Ánh");
  }

  @Test
  void basesAndRecipientsAreNotChangedAfterwards() {
    var bases = new ArrayList<LegalBasis>(List.of(Samples.basis()));
    var recipients =
        new ArrayList<>(List.of(new Recipient(" Bộ  Nội vụ ", Recipient.Manner.TO_REPORT)));
    var paper =
        new Paper(
            BodyForm.PARTY,
            heading("", PartialDate.unknown()),
            bases,
            recipients,
            new Signer("", "", ""));
    bases.clear();
    recipients.clear();
    assertThat(paper.bases()).hasSize(1);
    assertThat(paper.recipients())
        .containsExactly(new Recipient("Bộ Nội vụ", Recipient.Manner.TO_REPORT));
  }

  @Test
  void aPlanOfFourYearsHasAReviewInItsMiddle() {
    var middle =
        new Milestone(Milestone.Kind.MID_REVIEW, new PartialDate.InQuarter(2023, 4), " sơ  kết ");
    var end = new Milestone(Milestone.Kind.FINAL_REVIEW, new PartialDate.InQuarter(2025, 4), "");
    var course =
        Course.single(
            SamplePlan.ROUND,
            new Course.Start.From(new PartialDate.InYear(2022)),
            new PartialDate.InYear(2025),
            List.of(middle, end));
    assertThat(course.milestones())
        .extracting(one -> one.when().shown())
        .containsExactly("Quý IV/2023", "Quý IV/2025");
    assertThat(course.milestones().getFirst().note()).isEqualTo("sơ kết");
  }

  @Test
  void aGroupOfSubjectsNamesTheKindsOfItsUnits() {
    var kinds = new ArrayList<>(List.of(new UnitKind("Sở,  ban, ngành")));
    var group = new SubjectGroup(" a ", "Tập thể\nsở, ban, ngành", kinds);
    kinds.clear();
    assertThat(group.label()).isEqualTo("a");
    assertThat(group.text()).isEqualTo("Tập thể sở, ban, ngành");
    assertThat(group.kinds()).containsExactly(new UnitKind("Sở, ban, ngành"));
  }

  @Test
  void whatIsNotInThePlanIsNotFound() {
    assertThat(SamplePlan.plan().criterion(SamplePlan.criterion(99))).isEmpty();
    assertThat(SamplePlan.plan(List.of()).criteriaFor(SubjectKind.HEAD)).isEmpty();
  }
}
