package vn.bangvang.app.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.store.form.Json;

/// Figures, dates and kinds are those of the source plans; the sentences are ours. What a movement
/// is called is its name and no sentence.
class OwnWordsTest {
  private static final Path SOURCES = Path.of("../../shared/seeds");
  private static final int RUN = 12;
  private static final String NAME = "title";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan-provincial-launch.json",
        "plan-party-office.json",
        "plan-four-years.json",
        "plan-union.json",
        "plan-reform-work.json"
      })
  void noTwelveWordsInARowAreTheSources(String resource) throws IOException {
    Assumptions.assumeTrue(Files.exists(SOURCES), "the source plans are not at hand");
    var copied = sources();
    assertThat(texts(Json.parse(Lists.text(resource))))
        .hasSizeGreaterThan(50)
        .allSatisfy(text -> assertThat(runs(text)).doesNotContainAnyElementsOf(copied));
  }

  @Test
  void aCopiedSentenceWouldBeSeen() throws IOException {
    Assumptions.assumeTrue(Files.exists(SOURCES), "the source plans are not at hand");
    String copied = "Hoàn thành  giải ngân 100% vốn đầu tư công được giao\ntrong năm 2023";
    assertThat(runs(copied)).hasSize(3);
    assertThat(sources()).containsAll(runs(copied));
  }

  private static Set<String> sources() throws IOException {
    var runs = new HashSet<String>();
    try (var files = Files.list(SOURCES)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".txt")).toList())
        runs.addAll(runs(Files.readString(file)));
    }
    return runs;
  }

  /// Every so many words that follow each other, without the signs around them.
  private static List<String> runs(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    var words =
        Stream.of(composed.split("\\s+"))
            .map(word -> word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
            .filter(word -> !word.isEmpty())
            .toList();
    return IntStream.rangeClosed(0, words.size() - RUN)
        .mapToObj(at -> String.join(" ", words.subList(at, at + RUN)))
        .toList();
  }

  private static Stream<String> texts(Object tree) {
    return switch (tree) {
      case Map<?, ?> fields ->
          fields.entrySet().stream()
              .filter(field -> !NAME.equals(field.getKey()))
              .flatMap(field -> texts(field.getValue()));
      case List<?> list -> list.stream().flatMap(OwnWordsTest::texts);
      case String text -> Stream.of(text);
      case Object _ -> Stream.empty();
    };
  }
}
