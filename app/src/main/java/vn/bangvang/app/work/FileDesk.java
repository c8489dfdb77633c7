package vn.bangvang.app.work;

import java.nio.file.Path;
import java.util.Optional;

/// Files on the way between a person and the program: chosen, opened with the program they belong
/// to. Behind an interface because a machine without a screen has neither.
public interface FileDesk {
  Optional<Path> choose(String title);

  Optional<Path> chooseFolder(String title);

  /// Shows a file with the program that the system has for it.
  void open(Path file);
}
