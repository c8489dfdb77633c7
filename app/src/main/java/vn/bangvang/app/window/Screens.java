package vn.bangvang.app.window;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import vn.bangvang.app.command.CommandLine;
import vn.bangvang.app.command.Exit;
import vn.bangvang.app.command.Terminal;
import vn.bangvang.app.settings.Settings;
import vn.bangvang.app.tour.Tour;
import vn.bangvang.app.words.Words;

/// Starts JavaFX for what was ordered on the command line.
public final class Screens implements CommandLine.Screens {
  private final Clock clock;

  public Screens(Clock clock) {
    this.clock = clock;
  }

  /// Whether this machine can show a window at all.
  @Override
  public boolean haveDisplay() {
    boolean unix = File.separatorChar == '/' && !System.getProperty("os.name").startsWith("Mac");
    return !unix || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isEmpty();
  }

  @Override
  public Exit open(Optional<Path> office) {
    if (!haveDisplay()) {
      Terminal.ofSystem().say(Words.say("command.no.display"));
      return Exit.REFUSED;
    }
    var settings = Settings.ofUser();
    var file = FirstFile.of(office, settings, clock);
    var left = new CompletableFuture<Exit>();
    Platform.setImplicitExit(false);
    Platform.startup(() -> new FirstWindow(file, settings, clock, left).show());
    return left.join();
  }

  @Override
  public Exit tour(Path folder) {
    if (!haveDisplay()) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
    }
    return new Tour(folder, clock, Terminal.ofSystem()).run();
  }
}
