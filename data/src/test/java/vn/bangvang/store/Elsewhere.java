package vn.bangvang.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Opens an office file in another process and says what came of it.
final class Elsewhere {
  private Elsewhere() {}

  static String open(Path file) {
    try {
      Path java = Path.of(System.getProperty("java.home"), "bin", "java");
      var command =
          new ProcessBuilder(
              java.toString(),
              "-Dorg.jooq.no-logo=true",
              "-Dorg.jooq.no-tips=true",
              "-Dstdout.encoding=UTF-8",
              "-cp",
              System.getProperty("java.class.path"),
              Elsewhere.class.getName(),
              file.toString());
      var process = command.redirectErrorStream(true).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public static void main(String[] args) {
    switch (new OfficeFile(Path.of(args[0])).open(OfficeFolder.CLOCK)) {
      case Opening.Opened(var store) -> {
        System.out.println("OPENED");
        store.close();
      }
      case Opening.Held(var because, _) -> System.out.println("HELD " + because);
      case Opening.Refused(var reason, var because) -> System.out.println(reason + " " + because);
    }
  }
}
