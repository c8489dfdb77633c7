package vn.bangvang.app.documents.plan;

import static org.assertj.core.api.Assertions.assertThat;

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
  @CsvSource({
    "STATE, đ, đ) Có sáng kiến.",
    "STATE, '', - Có sáng kiến.",
    "STATE, 1.2, 1.2. Có sáng kiến.",
    "PARTY, đ, đ) Có sáng kiến.",
    "PARTY, 2, 2- Có sáng kiến."
  })
  void aPointKeepsTheSignOfThePlan(BodyForm form, String label, String line) {
    assertThat(Signs.signed(form, label, "Có sáng kiến.")).isEqualTo(line);
  }
}
