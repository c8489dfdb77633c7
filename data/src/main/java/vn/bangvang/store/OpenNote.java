package vn.bangvang.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.bangvang.store.form.Form;

/// Who has an office file open, as written down beside it.
record OpenNote(String user, String machine, String since) {
  static final String SUFFIX = ".dang-mo";

  /// What the one who opens a file says of himself.
  static OpenNote self(Clock clock) {
    String since = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").format(LocalDateTime.now(clock));
    return new OpenNote(System.getProperty("user.name", ""), computerName(), since);
  }

  static Optional<OpenNote> read(Path note) {
    try {
      return Optional.of(Form.read(Files.readString(note), OpenNote.class));
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  void write(Path note) throws IOException {
    Files.writeString(note, Form.write(this));
  }

  private static String computerName() {
    String windows = System.getenv("COMPUTERNAME");
    if (windows != null) return windows;
    String unix = System.getenv("HOSTNAME");
    return unix == null ? hostName() : unix;
  }

  /// Asked of the file, not of the network.
  private static String hostName() {
    try {
      return Files.readString(Path.of("/etc/hostname")).strip();
    } catch (IOException elsewhere) {
      return "?";
    }
  }
}
