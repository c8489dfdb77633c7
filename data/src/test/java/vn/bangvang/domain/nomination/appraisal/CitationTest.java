package vn.bangvang.domain.nomination.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.SamplePlan;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.criterion.Terms;
import vn.bangvang.domain.plan.criterion.Wording;

/// How a verdict names its criterion: the nominee must find it in the plan.
class CitationTest {
  private static final List<String> LEGAL_LETTERS = List.of("a", "b", "c", "d", "đ", "e", "g", "h");

  private static Criterion criterion(int number, SubjectKind subject, Wording wording) {
    return new Criterion(
        SamplePlan.criterion(number), subject, wording, new Measure.Judgement(), Terms.PLAIN);
  }

  /// Eight criteria of collectives by letters, then three of individuals by dashes.
  private static Plan plan() {
    var lettered =
        IntStream.range(0, 8)
            .mapToObj(i ->
                criterion(
                    i + 1,
                    SubjectKind.COLLECTIVE,
                    new Wording(LEGAL_LETTERS.get(i), "Tiêu chí", "khoản 1 mục III")));
    var dashed =
        IntStream.range(8, 11)
            .mapToObj(
                i -> criterion(i + 1, SubjectKind.INDIVIDUAL, new Wording("", "Tiêu chí", "")));
    return SamplePlan.plan(Stream.concat(lettered, dashed).toList());
  }

  /// The legal alphabet goes a b c d đ e g h: đ follows d and there is no f.
  @ParameterizedTest
  @CsvSource({"1, a", "4, d", "5, đ", "6, e", "7, g", "8, h"})
  void aLetterOfTheLegalAlphabetIsCitedAsItStands(int number, String letter) {
    assertThat(Replies.verdict(plan(), Replies.met(number)).because())
        .endsWith("– tiêu chí " + letter + ", khoản 1 mục III");
  }

  @ParameterizedTest
  @CsvSource({"9, 1", "10, 2", "11, 3"})
  void aDashIsCitedByItsPlaceAmongThoseOfTheSameSubject(int number, int place) {
    var criterion = plan().criterion(SamplePlan.criterion(number)).orElseThrow();
    assertThat(new Citation(plan()).of(criterion)).isEqualTo("tiêu chí " + place);
  }

  @Test
  void aVerdictOfTheUnitIsNamedByItsSignAlone() {
    var criterion = plan().criterion(SamplePlan.criterion(5)).orElseThrow();
    assertThat(new Citation(plan()).sign(criterion)).isEqualTo("đ");
  }

  @Test
  void aNestedSignIsCitedWhole() {
    var nested =
        criterion(1, SubjectKind.COLLECTIVE, new Wording("1.2.1", "Tiêu chí", "Phụ lục II"));
    assertThat(new Citation(SamplePlan.plan(List.of(nested))).of(nested))
        .isEqualTo("tiêu chí 1.2.1, Phụ lục II");
  }
}
