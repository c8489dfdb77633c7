package vn.bangvang.store.backup;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.zip.ZipFile;

/// Files in and out of an archive.
final class Archives {
  private Archives() {}

  static void extract(ZipFile zip, String name, Path target) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) throw new IOException(name + " is missing");
    try (var in = zip.getInputStream(entry);
        var out = new FileOutputStream(target.toFile())) {
      in.transferTo(out);
      out.getFD().sync();
    }
  }

  /// A file or a folder with all that is in it.
  static void discard(Path path) throws IOException {
    if (!Files.exists(path)) return;
    try (var all = Files.walk(path)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(one);
    }
  }
}
