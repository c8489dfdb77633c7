package vn.bangvang.app.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import vn.bangvang.app.work.FileDesk;

/// In place of the system's dialogs: always the same folder, and the document of an invented plan.
final class FolderDesk implements FileDesk {
  private static final String DOCUMENT = "/vn/bangvang/app/tour/plan.txt";
  private final Path folder;

  FolderDesk(Path folder) {
    this.folder = folder;
  }

  Path document() {
    return folder.resolve("ke-hoach-xa.txt");
  }

  /// Puts the document where it is chosen.
  FolderDesk withDocument() {
    try (var in = Objects.requireNonNull(FolderDesk.class.getResourceAsStream(DOCUMENT))) {
      Files.createDirectories(folder);
      Files.write(document(), in.readAllBytes());
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public Optional<Path> choose(String title) {
    return Optional.of(document());
  }

  @Override
  public Optional<Path> chooseFolder(String title) {
    return Optional.of(folder);
  }

  @Override
  public void open(Path file) {}
}
