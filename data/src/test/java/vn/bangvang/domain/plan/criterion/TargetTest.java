package vn.bangvang.domain.plan.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What lies just below a threshold, exactly on it and just above it.
class TargetTest {
  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, false, true, true",
    "AT_MOST, true, true, false",
    "EXACTLY, false, true, false",
    "MORE_THAN, false, false, true",
    "LESS_THAN, true, false, false"
  })
  void everyRelationDecidesOnItsOwnThreshold(
      Relation relation, boolean below, boolean on, boolean above) {
    var target = new Target(relation, new BigDecimal("97.5"));
    assertThat(target.isReachedBy(new BigDecimal("97.49"))).isEqualTo(below);
    assertThat(target.isReachedBy(new BigDecimal("97.50"))).isEqualTo(on);
    assertThat(target.isReachedBy(new BigDecimal("97.51"))).isEqualTo(above);
  }

  @ParameterizedTest
  @CsvSource({"EXACTLY, 0, true", "AT_MOST, 0, true", "LESS_THAN, 1, true", "MORE_THAN, 0, false"})
  void nothingAtAllIsANumberToo(Relation relation, long value, boolean reached) {
    assertThat(Target.of(relation, value).isReachedBy(new BigDecimal("0.00"))).isEqualTo(reached);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "AT_LEAST;100.00;≥ 100",
        "MORE_THAN;10;> 10",
        "EXACTLY;0.0;= 0",
        "AT_MOST;0.8838;≤ 0,8838",
        "LESS_THAN;1234.5;< 1.234,5"
      })
  void aTargetIsShownAsOfficesWriteIt(Relation relation, BigDecimal value, String shown) {
    assertThat(new Target(relation, value).shown()).isEqualTo(shown);
  }

  @Test
  void oneThresholdIsOneValueInEveryScale() {
    assertThat(new Target(Relation.AT_LEAST, new BigDecimal("100.00")))
        .isEqualTo(Target.of(Relation.AT_LEAST, 100));
    assertThat(new Target(Relation.AT_LEAST, new BigDecimal("1E+2")))
        .hasSameHashCodeAs(Target.of(Relation.AT_LEAST, 100));
  }
}
