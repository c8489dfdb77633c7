package vn.bangvang.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import vn.bangvang.app.command.CommandLine;
import vn.bangvang.app.command.Terminal;
import vn.bangvang.app.settings.Log;
import vn.bangvang.app.window.Screens;

/// Where the program starts.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Locale.setDefault(Locale.of("vi", "VN"));
    Log.start();
    var clock = Clock.system(ZoneId.systemDefault());
    var line = new CommandLine(Terminal.ofSystem(), clock, new Screens(clock));
    System.exit(line.run(List.of(args)).code());
  }
}
