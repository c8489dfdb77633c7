package vn.bangvang.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An index is known by its name alone, so the name must be the same in every spelling.
class IndicatorTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u00A0", "\u200B"})
  void anIndicatorHasAName(String name) {
    assertThatThrownBy(() -> new Indicator(name)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void strayBlanksDoNotMakeAnotherIndicator() {
    assertThat(new Indicator(" PAR  INDEX ")).isEqualTo(new Indicator("PAR INDEX"));
    assertThat(new Indicator("Chỉ số ha\u0300i lòng")).isEqualTo(new Indicator("Chỉ số hài lòng"));
  }
}
