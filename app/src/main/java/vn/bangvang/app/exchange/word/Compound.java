package vn.bangvang.app.exchange.word;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.bangvang.app.exchange.source.Refusal;

/// A compound file by the names in its directory: an encrypted file, or one of an older program.
public final class Compound {
  private Compound() {}

  public static Refusal refusal(Path file) throws IOException {
    String bytes = new String(Files.readAllBytes(file), ISO_8859_1);
    if (names(bytes, "EncryptedPackage")) return new Refusal("exchange.password.word");
    if (names(bytes, "WordDocument")) return new Refusal("exchange.old.word");
    if (names(bytes, "Workbook") || names(bytes, "Book")) return new Refusal("exchange.kind.sheet");
    return new Refusal("exchange.unknown");
  }

  /// Names stand in the directory in two bytes a letter, ended by an empty letter.
  private static boolean names(String bytes, String name) {
    return bytes.contains(new String((name + "\0").getBytes(UTF_16LE), ISO_8859_1));
  }
}
