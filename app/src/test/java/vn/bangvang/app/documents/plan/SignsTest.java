package vn.bangvang.app.documents.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.shared.BodyForm;

class SignsTest {
  @ParameterizedTest
  @CsvSource({"1, I", "4, IV", "5, V", "8, VIII", "9, IX", "10, X", "14, XIV", "39, XXXIX"})
  void sectionsAreCountedInRomanNumerals(int number, String roman) {
    assertThat(Signs.roman(number)).isEqualTo(roman);
  }

  @ParameterizedTest
  @CsvSource({"STATE, II. KHEN THƯỞNG", "UNION, II. KHEN THƯỞNG", "PARTY, II- KHEN THƯỞNG"})
  void thePartyPutsADashBehindTheNumeral(BodyForm form, String heading) {
    assertThat(Signs.section(form, 2, "KHEN THƯỞNG")).isEqualTo(heading);
  }

  @ParameterizedTest
  @CsvSource({"STATE, 3. Thời gian", "PARTY, 3- Thời gian"})
  void andBehindTheNumberOfATitle(BodyForm form, String title) {
    assertThat(Signs.title(form, 3, "Thời gian")).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({"đ, đ) Có sáng kiến.", "'', - Có sáng kiến.", "1.2, 1.2. Có sáng kiến."})
  void aPointKeepsTheSignOfThePlan(String label, String line) {
    assertThat(Signs.signed(label, "Có sáng kiến.")).isEqualTo(line);
  }

  @Test
  void aLineEndsWithAStopUnlessThePlanEndsItOtherwise() {
    var lines = new Lines(BodyForm.STATE).point("a", "Đạt").point("b", "Đạt;").point("c", "Đạt:");
    assertThat(lines.written())
        .extracting(PlanText.Line::text)
        .containsExactly("a) Đạt.", "b) Đạt;", "c) Đạt:");
  }

  @Test
  void nothingIsPrintedForAnEmptyPoint() {
    assertThat(new Lines(BodyForm.STATE).point("a", "").plain("").written()).isEmpty();
  }

  @Test
  void titlesCountByThemselves() {
    var lines = new Lines(BodyForm.PARTY).title("Đối tượng").plain("Tập thể").title("Tiêu chí");
    assertThat(lines.written())
        .containsExactly(
            new PlanText.Line.Title("1- Đối tượng"),
            new PlanText.Line.Body("Tập thể."),
            new PlanText.Line.Title("2- Tiêu chí"));
  }
}
