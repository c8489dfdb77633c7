package vn.bangvang.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers of documents as offices, Party bodies and unions spell them.
class SpellingOfNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "SỐ: 12/TTr-SNV, 12/TTr-SNV",
    "số 12/TTr-SNV, 12/TTr-SNV",
    "Số:12/TTr - SNV, 12/TTr-SNV",
    "56 -HD/VPTW, 56-HD/VPTW",
    "06/2022/QH15, 06/2022/QH15",
    "98 / 2023 / NĐ−CP, 98/2023/NĐ-CP",
    "Số: ……/KH-UBND, /KH-UBND",
    "____/KH-UBND, /KH-UBND",
    "01/BB-HĐTĐKT, 01/BB-HĐTĐKT"
  })
  void everySpellingHasOneCanonicalForm(String written, String canonical) {
    assertThat(new DocumentNumber(written).canonical()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Số:", "……/QĐ-UBND", "__ /KH-UBND", " - KH/TU", "…"})
  void dotsAndLinesAreNoNumber(String written) {
    assertThat(new DocumentNumber(written).isDraft()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/KH-UBND", "Số: 01-CT/TU", "245"})
  void whatBeginsWithADigitIsIssued(String written) {
    assertThat(new DocumentNumber(written).isDraft()).isFalse();
  }

  /// Drafts have no number, so two of them are never known to be one document.
  @ParameterizedTest
  @CsvSource({
    "135 /KH - LĐLĐ, 135/KH–LĐLĐ, true",
    "12/qđ-ubnd, 12/QĐ-UBND, true",
    "12/QĐ-UBND, 12/QD-UBND, false",
    "12/QĐ-UBND, 12/QĐ-UBNd, true",
    "12/KH-UBND, 12/KH-SNV, false",
    "…/KH-UBND, 12/KH-UBND, false"
  })
  void oneDocumentIsRecognisedInTwoSpellings(String one, String other, boolean same) {
    assertThat(new DocumentNumber(one).sameAs(new DocumentNumber(other))).isEqualTo(same);
  }

  @Test
  void theIcelandicLetterIsTakenForTheVietnameseOne() {
    assertThat(new DocumentNumber("12/QÐ-UBND").sameAs(new DocumentNumber("12/QĐ-UBND"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "135/KH – LĐLĐ, true",
    "135 /KH-LĐLĐ, true",
    "135/KH–LĐLĐ, false",
    "Số: 12/KH, false"
  })
  void straysAreNoticedBesideEveryKindOfDash(String written, boolean spaced) {
    assertThat(new DocumentNumber(written).isSpaced()).isEqualTo(spaced);
  }
}
