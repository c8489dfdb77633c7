package vn.bangvang.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bangvang.store.StoreFailure;

class ProblemTest {
  static Stream<Arguments> causes() {
    var disk = new IOException("No space left on device");
    return Stream.of(
        Arguments.of(new StoreFailure("writing", disk), "Ổ đĩa đã đầy nên thay đổi cuối cùng"),
        Arguments.of(new StoreFailure("reading", new IOException("gone")), "Không đọc hoặc ghi"),
        Arguments.of(new IllegalStateException("bug"), "Chương trình gặp lỗi"));
  }

  @ParameterizedTest
  @MethodSource("causes")
  void everyCauseHasItsSentence(Throwable cause, String beginning) {
    assertThat(Problem.of(cause).sentence()).startsWith(beginning);
  }

  @ParameterizedTest
  @MethodSource("causes")
  void everyProblemSaysWhatCanBeDone(Throwable cause, String beginning) {
    assertThat(Problem.of(cause).advice()).isNotBlank().doesNotContain(beginning);
  }

  @Test
  void theMessageOfAnExceptionIsNeverShown() {
    var problem = Problem.of(new IllegalStateException("NullPointer at line 12"));
    assertThat(problem.sentence() + problem.advice()).doesNotContain("NullPointer");
  }

  @Test
  void aProblemHasAReferenceForTheLog() {
    assertThat(Problem.of(new IllegalStateException("bug")).reference()).matches("[0-9A-F]+");
  }
}
