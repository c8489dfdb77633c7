package vn.bangvang.store.backup;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
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
}
