package vn.bangvang.app.command;

import java.nio.file.Files;
import java.time.Clock;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.app.words.Words;
import vn.bangvang.store.OfficeFile;

/// `example --office FILE`
final class ExampleCommand implements Command {
  private final Clock clock;

  ExampleCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Exit run(Arguments arguments, Terminal terminal) {
    arguments.knowOnly(0, "office");
    var file = new OfficeFile(arguments.office());
    if (Files.exists(file.path()))
      throw new Arguments.Refusal(Words.say("command.file.exists", file.path()));
    ExampleOffice.create(file, clock);
    terminal.say(Words.say("command.example.made", file.path()));
    return Exit.DONE;
  }
}
