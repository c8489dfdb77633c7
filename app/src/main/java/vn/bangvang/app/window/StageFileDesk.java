package vn.bangvang.app.window;

import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import vn.bangvang.app.work.FileDesk;

/// The system's own dialogs for files, and its own programs.
final class StageFileDesk implements FileDesk {
  private final Stage stage;
  private final Executor apart;

  StageFileDesk(Stage stage, Executor apart) {
    this.stage = stage;
    this.apart = apart;
  }

  @Override
  public Optional<Path> choose(String title) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseFolder(String title) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
  }

  @Override
  public void open(Path file) {
    apart.execute(() -> {
      try {
        Desktop.getDesktop().open(file.toFile());
      } catch (IOException | UnsupportedOperationException | IllegalArgumentException cannot) {
        Logger.getLogger(StageFileDesk.class.getName()).log(Level.WARNING, "open", cannot);
      }
    });
  }
}
