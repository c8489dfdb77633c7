package vn.bangvang.app.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import vn.bangvang.app.rules.Sources;

/// A bundle of words as it is written: its keys in their order, and what they say.
record Bundle(String name, List<String> lines) {
  static final Bundle WORDS = of("words.properties");
  static final Bundle SENTENCES = of("sentences.properties");
  static final Bundle CONTROLS = of("controls_vi.properties");

  static Stream<Bundle> all() {
    return Stream.of(WORDS, SENTENCES, CONTROLS);
  }

  private static Bundle of(String name) {
    return Sources.ending(".properties").stream()
        .filter(file -> file.endsWith(Path.of(name)))
        .map(file -> new Bundle(name, Sources.text(file).lines().toList()))
        .findFirst()
        .orElseThrow();
  }

  private Stream<String> entries() {
    return lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  List<String> keys() {
    return entries().map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
  }

  /// What is said, as the program reads it.
  Map<String, String> said() {
    var properties = new Properties();
    try {
      properties.load(new StringReader(String.join("\n", lines)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    var said = new LinkedHashMap<String, String>();
    for (String key : keys()) said.put(key, properties.getProperty(key, ""));
    return said;
  }

  /// The headings that a bundle is divided by.
  List<String> sections() {
    return lines.stream()
        .filter(line -> line.matches("# [a-z.]+(, [a-z.]+)*(:.*)?"))
        .map(line -> line.substring(2).replaceAll("[,:].*", ""))
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
