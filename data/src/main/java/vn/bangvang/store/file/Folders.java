package vn.bangvang.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Folders with all that is in them.
public final class Folders {
  private Folders() {}

  /// Every file to its place in the other folder; what lies there already stays.
  public static void move(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path target = to.resolve(from.relativize(file));
      Files.createDirectories(target.getParent());
      Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// As far as it can be done.
  public static void discard(Path folder) {
    try (var all = Files.exists(folder) ? Files.walk(folder) : List.<Path>of().stream()) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(one);
    } catch (IOException leftBehind) {
      Logger.getLogger(Folders.class.getName()).log(Level.FINE, "left behind", leftBehind);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
