package vn.bangvang.app.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// What a person has chosen on this machine: looks, columns, the last office. Not part of the
/// office's data; a damaged file is taken for an empty one.
public final class Settings {
  private final Path file;
  private final Properties facts = new Properties();

  public Settings(Path file) {
    this.file = file;
    if (!Files.exists(file)) return;
    try (var in = Files.newBufferedReader(file)) {
      facts.load(in);
    } catch (IOException | IllegalArgumentException damaged) {
      log(damaged);
    }
  }

  /// The file of the person who runs the program.
  public static Settings ofUser() {
    String chosen = System.getProperty("bangvang.settings");
    return new Settings(chosen == null ? folder().resolve("bangvang.properties") : Path.of(chosen));
  }

  /// Where this person's settings and log stand.
  static Path folder() {
    String windows = System.getenv("APPDATA");
    if (windows != null) return Path.of(windows, "BangVang");
    String unix = System.getenv("XDG_CONFIG_HOME");
    return unix != null
        ? Path.of(unix, "bangvang")
        : Path.of(System.getProperty("user.home"), ".config", "bangvang");
  }

  public String text(String key, String otherwise) {
    return facts.getProperty(key, otherwise);
  }

  public <E extends Enum<E>> E choice(String key, E otherwise) {
    return Stream.of(otherwise.getDeclaringClass().getEnumConstants())
        .filter(one -> one.name().equals(facts.getProperty(key)))
        .findFirst()
        .orElse(otherwise);
  }

  public void keep(String key, String value) {
    if (value.equals(facts.setProperty(key, value))) return;
    try {
      Files.createDirectories(file.getParent());
      Path draft = Files.createTempFile(file.getParent(), "bangvang", ".tmp");
      try (var out = Files.newBufferedWriter(draft)) {
        facts.store(out, null);
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException notKept) {
      log(notKept);
    }
  }

  private static void log(Exception cause) {
    Logger.getLogger(Settings.class.getName()).log(Level.WARNING, "settings", cause);
  }
}
