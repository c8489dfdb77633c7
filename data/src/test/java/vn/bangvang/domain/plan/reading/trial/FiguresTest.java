package vn.bangvang.domain.plan.reading.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  @Test
  void theFiveSourcePlansAreReadNearlyWithoutFault() {
    List<Sample> sources = Sample.ofSources();
    assumeFalse(sources.isEmpty(), "the source plans are not beside the project");

    Tally total = Figures.total(sources);

    assertThat(total.recall()).isGreaterThanOrEqualTo(0.97);
    assertThat(total.precision()).isGreaterThanOrEqualTo(0.97);
  }

  @ParameterizedTest
  @CsvSource({"open, 0.95", "fresh, 0.95"})
  void theInventedPlansAreReadWithFewFaults(String part, double atLeast) {
    Tally total = Figures.total(Sample.ofCorpus(part));

    assertThat(total.recall()).isGreaterThanOrEqualTo(atLeast);
    assertThat(total.precision()).isGreaterThanOrEqualTo(atLeast);
  }
}
