package vn.bangvang.app.screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.bangvang.app.work.FileDesk;

/// In place of the system's dialogs: a folder and a file chosen beforehand, and what was opened.
final class TestDesk implements FileDesk {
  final List<Path> opened = new ArrayList<>();
  private final Path folder;

  TestDesk(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<Path> choose(String title) {
    return Optional.of(folder.resolve("minh-chung.txt"));
  }

  @Override
  public Optional<Path> chooseFolder(String title) {
    return Optional.of(folder);
  }

  @Override
  public void open(Path file) {
    opened.add(file);
  }
}
