package vn.bangvang.store.file;

import java.nio.file.Path;
import org.h2.engine.Constants;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// Lets H2 keep its database under the office's own file name, without ".mv.db" behind it.
public class OfficePath extends FilePathWrapper {
  private static final String SCHEME = "office";

  /// H2 makes one for every path.
  public OfficePath() {}

  static void register() {
    FilePath.register(new OfficePath());
  }

  static String url(Path file) {
    return SCHEME + ":" + file.toAbsolutePath();
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FilePath toRealPath() {
    String real = super.toRealPath().toString();
    return name.endsWith(Constants.SUFFIX_MV_FILE)
        ? getPath(real + Constants.SUFFIX_MV_FILE)
        : getPath(real);
  }

  @Override
  protected FilePath unwrap(String fileName) {
    String path = fileName.substring(SCHEME.length() + 1);
    if (path.endsWith(Constants.SUFFIX_MV_FILE))
      path = path.substring(0, path.length() - Constants.SUFFIX_MV_FILE.length());
    return FilePath.get(path);
  }
}
