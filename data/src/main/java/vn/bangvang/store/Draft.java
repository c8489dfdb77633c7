package vn.bangvang.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/// A new empty file under a passing name, to be filled and then moved to its place. Unlike a
/// temporary file of the JDK, colleagues may read it as any other file of the folder.
public final class Draft {
  private Draft() {}

  public static Path in(Path folder) throws IOException {
    return Files.createFile(folder.resolve(passingName()));
  }

  public static Path beside(Path target) throws IOException {
    return Files.createFile(target.resolveSibling(passingName()));
  }

  private static String passingName() {
    return UUID.randomUUID() + ".tmp";
  }
}
