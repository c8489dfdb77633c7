package vn.bangvang.app.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// In place of the system's dialogs: what was chosen beforehand, and what was opened.
public final class OpenedFiles implements FileDesk {
  public final List<Path> opened = new ArrayList<>();
  private final Optional<Path> chosen;

  /// Whoever is asked gives up.
  public OpenedFiles() {
    chosen = Optional.empty();
  }

  public OpenedFiles(Path chosen) {
    this.chosen = Optional.of(chosen);
  }

  @Override
  public Optional<Path> choose(String title) {
    return chosen;
  }

  @Override
  public Optional<Path> chooseFolder(String title) {
    return chosen;
  }

  @Override
  public void open(Path file) {
    opened.add(file);
  }
}
