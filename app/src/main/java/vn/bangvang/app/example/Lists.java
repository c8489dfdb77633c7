package vn.bangvang.app.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The word lists of the example office: lines of "name | text | text …", "#" before remarks.
final class Lists {
  private Lists() {}

  static Map<String, List<String>> read(String resource) {
    var lists = new LinkedHashMap<String, List<String>>();
    for (var cells : rows(resource)) lists.put(cells.getFirst(), cells.subList(1, cells.size()));
    return lists;
  }

  static List<List<String>> rows(String resource) {
    return text(resource)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
        .toList();
  }

  static List<String> words(String cell) {
    return Stream.of(cell.split(";", -1)).map(String::strip).toList();
  }

  static String text(String resource) {
    try (var in = Objects.requireNonNull(Lists.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
