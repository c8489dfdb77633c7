package vn.bangvang.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much a percentage can be depends on what it is measured of.
class PercentageTest {
  @ParameterizedTest
  @CsvSource({
    "SHARE, '0'",
    "SHARE, '12,5 %'",
    "SHARE, '100'",
    "FULFILMENT, '0'",
    "FULFILMENT, '120'",
    "FULFILMENT, '500'"
  })
  void whatIsPossibleIsTaken(Percentage of, String typed) {
    assertThat(of.read(typed).understood()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "SHARE, '100,01'",
    "SHARE, '-0,01'",
    "SHARE, '98.567'",
    "FULFILMENT, '500,01'",
    "FULFILMENT, '-1'",
    "FULFILMENT, '98.567'"
  })
  void whatIsNotIsRefused(Percentage of, String typed) {
    assertThat(of.read(typed).refusal()).isPresent();
  }

  @Test
  void theRefusalNamesTheLimitAndTheComma() {
    assertThat(Percentage.SHARE.read("985").refusal())
        .contains(
            "Tỷ lệ 985 % không thể có; nhập số từ 0 đến 100, phần lẻ sau dấu phẩy, ví dụ 98,5.");
    assertThat(Percentage.FULFILMENT.refusal(new BigDecimal("-3")).orElseThrow())
        .startsWith("Tỷ lệ -3 % không thể có; nhập số từ 0 đến 500");
  }
}
