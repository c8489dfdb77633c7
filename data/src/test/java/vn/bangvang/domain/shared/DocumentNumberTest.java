package vn.bangvang.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {
  @ParameterizedTest
  @CsvSource({
    "135 /KH - LĐLĐ, 135/KH-LĐLĐ",
    "135/KH-LĐLĐ, 135/KH-LĐLĐ",
    "27-QĐ/TW, 27-QĐ/TW",
    "Số: 245/QĐ-UBND, 245/QĐ-UBND",
    "Số 05-CT/TU, 05-CT/TU",
    "152/2025/NĐ-CP, 152/2025/NĐ-CP",
    "3450/UBND–TCDNC, 3450/UBND-TCDNC",
    "3450 / UBND — TCDNC, 3450/UBND-TCDNC"
  })
  void oneNumberHasOneCanonicalForm(String written, String canonical) {
    assertThat(new DocumentNumber(written).canonical()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "/KH-UBND, 15, 15/KH-UBND",
    "/KH-UBND, 7, 07/KH-UBND",
    "-KH/VPTU, 27, 27-KH/VPTU",
    "…/KH-UBND, 135, 135/KH-UBND"
  })
  void theNumberAloneCompletesTheSignOfADraft(String draft, String typed, String completed) {
    assertThat(new DocumentNumber(draft).completedBy(new DocumentNumber(typed)))
        .isEqualTo(new DocumentNumber(completed));
  }

  @ParameterizedTest
  @CsvSource({
    "/KH-UBND, 15/KH-SNV",
    "/KH-UBND, ''",
    "/KH-UBND, 0",
    "'', 15",
    "12/KH-UBND, 15",
    "/KH-UBND, 15a"
  })
  void anythingElseIsTakenAsItWasTyped(String before, String typed) {
    assertThat(new DocumentNumber(before).completedBy(new DocumentNumber(typed)))
        .isEqualTo(new DocumentNumber(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/KH-UBND", "Số:      /KH-UBND", "…/KH-UBND", ".../KH-UBND", "-KH/TU"})
  void withoutANumberItIsADraft(String written) {
    assertThat(new DocumentNumber(written).isDraft()).isTrue();
  }

  @Test
  void whatWasWrittenIsKept() {
    assertThat(new DocumentNumber(" 135 /KH - LĐLĐ ").written()).isEqualTo("135 /KH - LĐLĐ");
  }

  @Test
  void strayBlanksAreNoticed() {
    assertThat(new DocumentNumber("135 /KH - LĐLĐ").isSpaced()).isTrue();
    assertThat(new DocumentNumber("135/KH-LĐLĐ").isSpaced()).isFalse();
  }

  @Test
  void theSameNumberIsRecognisedInAnotherSpelling() {
    var one = new DocumentNumber("135 /KH - LĐLĐ");
    assertThat(one.sameAs(new DocumentNumber("Số: 135/KH-LĐLĐ"))).isTrue();
    assertThat(one.sameAs(new DocumentNumber("136/KH-LĐLĐ"))).isFalse();
  }

  @Test
  void twoDraftsAreNotTheSameDocument() {
    var draft = new DocumentNumber("/KH-UBND");
    assertThat(draft.sameAs(new DocumentNumber("/KH-UBND"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "135/KH-UBND, /KH-UBND",
    "27-KH/VPTU, -KH/VPTU",
    "05a/KH-SNV, /KH-SNV",
    "/KH-UBND, /KH-UBND",
    "152/2025/NĐ-CP, /2025/NĐ-CP",
    "12, ''"
  })
  void theSignIsLeftWhenTheRunningNumberGoes(String number, String sign) {
    assertThat(new DocumentNumber(number).sign().written()).isEqualTo(sign);
  }
}
