package vn.bangvang.store;

import java.nio.file.Path;

/// Where the window that has an office file open listens for a knock: a socket of this machine, in
/// the user's temporary folder, because its path must be short.
public final class Doors {
  private Doors() {}

  public static Path of(Path officeFile) {
    String name = Integer.toHexString(officeFile.toAbsolutePath().toString().hashCode());
    return Path.of(System.getProperty("java.io.tmpdir"), "bangvang-" + name + ".sock");
  }
}
