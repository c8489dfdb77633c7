package vn.bangvang.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A document cited with whatever is known of it, in whatever form it was typed.
class CitationOfBasesTest {
  private static LegalBasis basis(String type, String number, PartialDate dated, String issuer) {
    return new LegalBasis(type, new DocumentNumber(number), dated, issuer, "");
  }

  @Test
  void aNumberIsCitedInItsCanonicalForm() {
    var union = basis("Kế hoạch", "Số: 135 /KH – LĐLĐ", PartialDate.on(2022, 3, 3), "LĐLĐ huyện");
    assertThat(union.cited()).isEqualTo("Kế hoạch số 135/KH-LĐLĐ ngày 03/03/2022 của LĐLĐ huyện");
    assertThat(union.number().written()).isEqualTo("Số: 135 /KH – LĐLĐ");
  }

  @Test
  void whereTheKindIsNotKnownTheNumberStandsAlone() {
    var unnamed = basis("", "45/SNV-VP", PartialDate.on(2023, 11, 20), "");
    assertThat(unnamed.named()).isEqualTo("số 45/SNV-VP");
    assertThat(unnamed.cited()).isEqualTo("số 45/SNV-VP ngày 20/11/2023");
  }

  @Test
  void dotsAreNoNumberToCite() {
    assertThat(basis("Quyết định", "Số: ……", PartialDate.unknown(), "").cited())
        .isEqualTo("Quyết định");
  }

  @Test
  void whereOnlyTheDayIsKnownNoBlankGoesBefore() {
    var dated = basis("", "", PartialDate.on(2023, 11, 20), "Sở Nội vụ");
    assertThat(dated.cited()).isEqualTo("ngày 20/11/2023 của Sở Nội vụ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2022;Luật năm 2022",
        "2022-06;Luật tháng 06/2022",
        "2022-Q2;Luật Quý II/2022",
        "2022-06-15;Luật ngày 15/06/2022"
      })
  void theDateIsSaidAsExactlyAsItIsKnown(String stored, String cited) {
    assertThat(basis("Luật", "", DateText.ofStored(stored), "").cited()).isEqualTo(cited);
  }

  @Test
  void ofNothingNothingIsCited() {
    assertThat(basis("", "", PartialDate.unknown(), " ").cited()).isEmpty();
  }

  @Test
  void pastedTextIsPutOnOneLine() {
    var pasted =
        new LegalBasis(
            "Quyết\u00A0định",
            new DocumentNumber("245/QĐ-UBND"),
            PartialDate.unknown(),
            "UBND\ntỉnh",
            "về  dịch vụ công");
    assertThat(pasted.cited()).isEqualTo("Quyết định số 245/QĐ-UBND của UBND tỉnh về dịch vụ công");
  }
}
