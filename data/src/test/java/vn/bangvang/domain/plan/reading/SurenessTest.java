package vn.bangvang.domain.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurenessTest {
  @ParameterizedTest
  @CsvSource({"CERTAIN, true", "LIKELY, true", "DOUBTFUL, false"})
  void whatIsDrawnFromTheSurroundingsIsNotFilledIn(Sureness sureness, boolean isFilledIn) {
    assertThat(sureness.isFilledIn()).isEqualTo(isFilledIn);
  }
}
