package vn.bangvang.app.documents.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.app.ExampleFile;
import vn.bangvang.app.documents.kit.Sample;
import vn.bangvang.app.example.ExampleOffice;

/// The minutes of the example's two sessions against their golden texts.
class ExampleMinutesTest {
  @TempDir private Path folder;

  private List<String> lines(int session) {
    try (var store = ExampleFile.opened(folder)) {
      return store.read(repositories -> {
        var sessions = repositories.sessions().of(ExampleOffice.launchPlan().id());
        var minutes = MinutesOf.session(repositories, sessions.get(session).id());
        return Sample.grid(MinutesPaper.of(minutes));
      });
    }
  }

  private static List<String> golden(String name) throws IOException {
    try (var in = MinutesSample.resource(name)) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"0, example-open.txt", "1, example-finished.txt"})
  void theMinutesReadLikeThis(int session, String text) throws IOException {
    assertThat(lines(session)).isEqualTo(golden(text));
  }

  @Test
  void everyNomineeStandsInTheTables() {
    assertThat(lines(1).stream().filter(line -> line.matches("\\| \\d+ \\|.* %.*"))).hasSize(20);
  }

  @Test
  void nothingIsLeftOpenInTheFinishedOnes() {
    assertThat(lines(1))
        .noneMatch(line -> line.contains("Chưa") || line.contains("{{") || line.contains("null"));
  }
}
