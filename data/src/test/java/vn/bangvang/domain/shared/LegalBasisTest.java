package vn.bangvang.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegalBasisTest {
  @Test
  void aBasisIsCitedInFull() {
    var basis =
        new LegalBasis(
            "Nghị quyết",
            new DocumentNumber("76/NQ-CP"),
            PartialDate.on(2021, 7, 15),
            "Chính phủ",
            "về Chương trình tổng thể");
    assertThat(basis.cited())
        .isEqualTo("Nghị quyết số 76/NQ-CP ngày 15/07/2021 của Chính phủ về Chương trình tổng thể");
    assertThat(basis.named()).isEqualTo("Nghị quyết số 76/NQ-CP");
  }

  @Test
  void whatIsNotKnownLeavesNoGap() {
    var law =
        new LegalBasis(
            "Luật Thi đua, khen thưởng", DocumentNumber.NONE, new PartialDate.InYear(2022), "", "");
    assertThat(law.cited()).isEqualTo("Luật Thi đua, khen thưởng năm 2022");
    assertThat(law.named()).isEqualTo("Luật Thi đua, khen thưởng");
  }
}
