package vn.bangvang.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.store.OfficeFile;
import vn.bangvang.store.Opening;
import vn.bangvang.store.Store;

/// A fresh copy of the example office for a test; it is made once.
public final class ExampleFile {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-04-10T07:00:00Z"), ZoneOffset.UTC);
  private static final Path ORIGINAL = made();

  private ExampleFile() {}

  private static Path made() {
    try {
      Path folder = Files.createTempDirectory("bangvang-example");
      folder.toFile().deleteOnExit();
      var file = new OfficeFile(folder.resolve("vi-du.bangvang"));
      ExampleOffice.create(file, CLOCK);
      return folder;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// The file with its attachments, in that folder.
  public static OfficeFile in(Path folder) {
    try (var all = Files.walk(ORIGINAL)) {
      for (Path one : all.toList()) {
        Path target = folder.resolve(ORIGINAL.relativize(one).toString());
        if (!Files.isDirectory(one)) Files.copy(one, target);
        else if (!Files.exists(target)) Files.createDirectories(target);
      }
      return new OfficeFile(folder.resolve("vi-du.bangvang"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public static Store opened(Path folder) {
    return opened(in(folder));
  }

  public static Store opened(OfficeFile file) {
    return switch (file.open(CLOCK)) {
      case Opening.Opened(var store) -> store;
      case Opening.Held(var because, _) -> throw new AssertionError(because);
      case Opening.Refused(_, var because) -> throw new AssertionError(because);
    };
  }
}
