package vn.bangvang.app.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.plan.citation.Superseded;
import vn.bangvang.domain.shared.DocumentNumber;

class SupersededTableTest {
  @ParameterizedTest
  @CsvSource({
    "65/2014/NĐ-CP, 2017-10-01, Nghị định số 91/2017/NĐ-CP",
    "91/2017/NĐ-CP, 2024-01-01, Nghị định số 98/2023/NĐ-CP",
    "98/2023/NĐ-CP, 2025-07-01, Nghị định số 152/2025/NĐ-CP",
    "15/2003/QH11, 2024-01-01, 'Luật Thi đua, khen thưởng số 06/2022/QH15'",
    "01/2024/TT-BNV, 2025-08-05, Thông tư số 15/2025/TT-BNV"
  })
  void everyDecreeKnowsWhatTookItsPlace(String number, String from, String by) {
    assertThat(SupersededTable.all())
        .filteredOn(one -> one.number().sameAs(new DocumentNumber(number)))
        .extracting(one -> one.from().toString(), Superseded::by)
        .containsExactly(tuple(from, by));
  }

  @Test
  void everyLineIsWholeAndStandsOnce() {
    assertThat(SupersededTable.all())
        .allSatisfy(one -> {
          assertThat(one.type()).isNotBlank();
          assertThat(one.basis()).isNotBlank();
          assertThat(one.number().isSpaced()).isFalse();
        })
        .extracting(one -> one.number().canonical())
        .doesNotHaveDuplicates();
  }
}
