package vn.bangvang.app.command;

import java.nio.file.Path;
import java.time.Clock;
import vn.bangvang.app.words.Words;
import vn.bangvang.store.OfficeFile;
import vn.bangvang.store.backup.Restorer;

/// `restore FILE --office FILE`
final class RestoreCommand implements Command {
  private final Clock clock;

  RestoreCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Exit run(Arguments arguments, Terminal terminal) {
    arguments.knowOnly(1, "office");
    Path archive = arguments.path(arguments.operand("command.word.copy"));
    var target = new OfficeFile(arguments.office());
    if (target.isHeld())
      throw new Offices.Unusable(Words.say("command.office.held", target.path()));
    return switch (new Restorer(archive, clock).restore(target)) {
      case Restorer.Restored.Refused(var because) -> {
        terminal.say(because);
        yield Exit.REFUSED;
      }
      case Restorer.Restored.Done(var kept) -> {
        terminal.say(Words.say("command.restored", target.path()));
        kept.forEach(path -> terminal.say(Words.say("command.kept.aside", path)));
        yield Exit.DONE;
      }
    };
  }
}
