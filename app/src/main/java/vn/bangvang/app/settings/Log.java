package vn.bangvang.app.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Where causes are written for the technician, under the reference that people were shown. Two
/// files of a megabyte each; what libraries tell of their own work is left out.
public final class Log {
  private static final int MEGABYTE = 1024 * 1024;

  private Log() {}

  public static void start() {
    startIn(Settings.folder());
  }

  static void startIn(Path folder) {
    var root = Logger.getLogger("");
    root.setLevel(Level.WARNING);
    try {
      Files.createDirectories(folder);
      var file = new FileHandler(folder.resolve("nhat-ky-%g.log").toString(), MEGABYTE, 2, true);
      file.setEncoding("UTF-8");
      file.setFormatter(new SimpleFormatter());
      for (Handler console : root.getHandlers()) root.removeHandler(console);
      root.addHandler(file);
    } catch (IOException noFolder) {
      root.log(Level.WARNING, "log", noFolder);
    }
  }
}
