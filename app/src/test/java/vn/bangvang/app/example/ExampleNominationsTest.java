package vn.bangvang.app.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.domain.nomination.Nominee;
import vn.bangvang.domain.nomination.appraisal.Appraisal;
import vn.bangvang.domain.nomination.appraisal.Case;
import vn.bangvang.domain.nomination.appraisal.Conclusion;
import vn.bangvang.domain.nomination.appraisal.Verdict;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.plan.criterion.SubjectKind;

/// The nominations of the example meet every verdict, so that each can be looked at.
class ExampleNominationsTest {
  @TempDir private Path folder;

  private List<Case> cases() {
    return new Example(folder).cases();
  }

  private List<Verdict> verdicts() {
    return cases().stream()
        .flatMap(one -> one.appraisal().lines().stream())
        .map(Appraisal.Line::verdict)
        .toList();
  }

  @Test
  void everySubjectOfThePlanIsProposed() {
    assertThat(cases().stream().map(one -> one.nomination().subject()).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(SubjectKind.class));
  }

  @Test
  void nobodyIsProposedTwice() {
    assertThat(cases())
        .extracting(one -> one.nomination().nominee().name())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Verdict.Met.class,
        Verdict.NotMet.class,
        Verdict.Excluded.class,
        Verdict.Excused.class,
        Verdict.NotApplicable.class,
        Verdict.Open.class
      })
  void everyVerdictIsMetWith(Class<? extends Verdict> verdict) {
    assertThat(verdicts()).hasAtLeastOneElementOfType(verdict);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Conclusion.Eligible.class,
        Conclusion.NotEligible.class,
        Conclusion.Undecided.class
      })
  void everyConclusionIsMetWith(Class<? extends Conclusion> conclusion) {
    assertThat(cases())
        .extracting(one -> one.appraisal().conclusion())
        .hasAtLeastOneElementOfType(conclusion);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      textBlock =
          """
          Có 2 trường hợp, không đúng yêu cầu = 0 – tiêu chí 10, điểm a khoản 2 mục II
          Chưa nêu quyết định công nhận sáng kiến – tiêu chí 8, điểm a khoản 2 mục II
          Chưa nêu quyết định công nhận sáng kiến – tiêu chí 4, điểm b khoản 2 mục II
          """)
  void aVerdictSaysExactlyWhatIsWrong(String because) {
    assertThat(verdicts()).extracting(Verdict::because).contains(because);
  }

  @Test
  void objectiveReasonsLiftTheMissedDisbursement() {
    assertThat(verdicts())
        .filteredOn(Verdict.Excused.class::isInstance)
        .extracting(Verdict::because)
        .isNotEmpty()
        .allMatch(because -> because.contains("mưa lũ tháng 11/2023 làm gián đoạn thi công"));
  }

  @Test
  void whatDoesNotConcernABodyIsSaidWithTheCondition() {
    assertThat(verdicts())
        .filteredOn(Verdict.NotApplicable.class::isInstance)
        .extracting(Verdict::because)
        .anyMatch(because -> because.contains("không được giao vốn đầu tư công"));
  }

  /// S1.d: his answers come from the answers of his body.
  @Test
  void aHeadIsNoBetterThanHisBody() {
    for (Case one : cases()) {
      if (one.nomination().subject() != SubjectKind.HEAD) continue;
      boolean eligible = one.appraisal().conclusion() instanceof Conclusion.Eligible;
      boolean unitLate =
          one.unitAppraisal().lines().stream()
              .map(Appraisal.Line::verdict)
              .anyMatch(Verdict.Open.class::isInstance);
      assertThat(eligible && unitLate).as(one.nomination().nominee().name()).isFalse();
    }
  }

  @Test
  void everyPieceOfEvidenceIsUsedByAnAnswer() {
    var used = new HashSet<Object>();
    for (Case one : cases()) {
      one.own().answers().forEach(answer -> used.addAll(answer.evidence()));
      one.unit().answers().forEach(answer -> used.addAll(answer.evidence()));
    }
    assertThat(cases().getFirst().register()).extracting(Evidence::id).allMatch(used::contains);
  }

  @Test
  void noTwoDocumentsHaveOneNumber() {
    assertThat(cases().getFirst().register())
        .extracting(one -> one.document().number().canonical())
        .doesNotHaveDuplicates();
  }

  @Test
  void oneDocumentHasItsFile() {
    assertThat(cases().getFirst().register())
        .extracting(Evidence::attachment)
        .filteredOn(Evidence.Attachment.Stored.class::isInstance)
        .hasSize(1);
  }

  @Test
  void personsStandWithThePostTheyHadOnThatDay() {
    assertThat(cases())
        .extracting(one -> one.nomination().nominee())
        .filteredOn(Nominee.Individual.class::isInstance)
        .allMatch(one ->
            one instanceof Nominee.Individual(_, _, var position) && !position.title().isEmpty());
  }
}
