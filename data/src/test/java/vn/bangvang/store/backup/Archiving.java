package vn.bangvang.store.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Alters an archive behind the program's back.
final class Archiving {
  private Archiving() {}

  /// Replaces a text within the entries whose name begins so.
  static void replace(Path archive, String entry, String text, String instead) throws IOException {
    Path altered = archive.resolveSibling("altered.zip");
    try (var from = new ZipFile(archive.toFile());
        var to = new ZipOutputStream(Files.newOutputStream(altered))) {
      for (var one : Collections.list(from.entries())) {
        byte[] content = from.getInputStream(one).readAllBytes();
        to.putNextEntry(new ZipEntry(one.getName()));
        to.write(one.getName().startsWith(entry) ? replaced(content, text, instead) : content);
        to.closeEntry();
      }
    }
    Files.move(altered, archive, StandardCopyOption.REPLACE_EXISTING);
  }

  private static byte[] replaced(byte[] content, String text, String instead) {
    return new String(content, StandardCharsets.UTF_8)
        .replace(text, instead)
        .getBytes(StandardCharsets.UTF_8);
  }
}
