package vn.bangvang.domain.plan.reading.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.store.form.Json;

/// The text of a plan and what a careful reader found in it. The texts of the source plans are not
/// ours to keep: where they are not at hand, there are no samples of them.
public record Sample(String name, String text, Object truth) {
  private static final String TRUTHS = "src/test/resources/vn/bangvang/domain/plan/reading";
  private static final String SEEDS = "shared/seeds";

  public static List<Sample> ofSources() {
    return above(SEEDS).map(texts -> in(truths().resolve("source"), texts)).orElse(List.of());
  }

  static List<Sample> ofCorpus(String part) {
    Path folder = truths().resolve("corpus").resolve(part);
    return in(folder, folder);
  }

  /// Maven starts a test in the module, a trial in the module or above it.
  private static Path truths() {
    Path here = Path.of(TRUTHS);
    return Files.isDirectory(here) ? here : Path.of("data").resolve(TRUTHS);
  }

  private static java.util.Optional<Path> above(String folder) {
    Path start = Path.of("").toAbsolutePath();
    return Stream.iterate(start, at -> at != null, Path::getParent)
        .map(at -> at.resolve(folder))
        .filter(Files::isDirectory)
        .findFirst();
  }

  private static List<Sample> in(Path truths, Path texts) {
    if (!Files.isDirectory(truths)) return List.of();
    try (Stream<Path> files = Files.list(truths)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(file -> read(file, texts))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Sample read(Path truth, Path texts) {
    String name = truth.getFileName().toString().replace(".json", "");
    try {
      String text = Files.readString(texts.resolve(name + ".txt"));
      return new Sample(name, text, Json.parse(Files.readString(truth)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
