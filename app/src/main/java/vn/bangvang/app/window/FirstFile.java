package vn.bangvang.app.window;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import vn.bangvang.app.settings.Settings;
import vn.bangvang.app.work.Background;
import vn.bangvang.store.OfficeFile;
import vn.bangvang.store.Opening;

/// The file that the program starts with, the one that was named or used last: it is opened while
/// the screen is still being prepared. Nothing at the first start.
record FirstFile(Background background, Optional<Callable<Opening>> opening) {

  static FirstFile of(Optional<Path> named, Settings settings, Clock clock) {
    var background = new Background(Platform::runLater);
    String last = settings.text("office.last", "");
    var wanted = named.or(() -> last.isEmpty() ? Optional.empty() : Optional.of(Path.of(last)));
    return new FirstFile(
        background, wanted.map(path -> background.ahead(() -> new OfficeFile(path).open(clock))));
  }
}
