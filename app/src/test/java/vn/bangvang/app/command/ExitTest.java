package vn.bangvang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The exits are a contract with scripts.
class ExitTest {
  @ParameterizedTest
  @CsvSource({"DONE, 0", "LOOK, 1", "REFUSED, 2", "OFFICE_UNUSABLE, 3"})
  void anExitHasItsNumber(Exit exit, int code) {
    assertThat(exit.code()).isEqualTo(code);
  }

  @Test
  void thereIsNoOther() {
    assertThat(Exit.values()).hasSize(4);
  }
}
