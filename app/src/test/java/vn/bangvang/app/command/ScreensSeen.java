package vn.bangvang.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// In place of the window: notes what was asked of it.
final class ScreensSeen implements CommandLine.Screens {
  final List<Optional<Path>> opened = new ArrayList<>();
  final List<Path> toured = new ArrayList<>();
  private final Display display;

  enum Display {
    THERE,
    MISSING
  }

  ScreensSeen() {
    this(Display.MISSING);
  }

  ScreensSeen(Display display) {
    this.display = display;
  }

  @Override
  public Exit open(Optional<Path> office) {
    opened.add(office);
    return Exit.DONE;
  }

  @Override
  public boolean haveDisplay() {
    return display == Display.THERE;
  }

  @Override
  public Exit tour(Path folder) {
    toured.add(folder);
    return Exit.DONE;
  }
}
