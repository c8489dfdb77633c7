package vn.bangvang.app.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files as they are written, of both modules.
public final class Sources {
  private static final Path APP = Path.of("src", "main");
  private static final Path DATA = Path.of("..", "data", "src", "main");

  private Sources() {}

  /// All files of the program with that ending.
  public static List<Path> ending(String ending) {
    return Stream.of(APP, DATA).flatMap(root -> walk(root, ending)).toList();
  }

  private static Stream<Path> walk(Path root, String ending) {
    try (var files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// Every place where a pattern occurs, with the name of its file.
  static List<String> found(Stream<Path> files, Pattern pattern) {
    return files
        .flatMap(file -> found(String.valueOf(file.getFileName()), text(file), pattern))
        .toList();
  }

  static Stream<String> found(String name, String text, Pattern pattern) {
    return pattern.matcher(text).results().map(one -> name + ": " + one.group());
  }
}
