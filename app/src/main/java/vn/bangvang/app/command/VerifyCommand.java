package vn.bangvang.app.command;

import java.nio.file.Path;
import vn.bangvang.store.backup.Backups;

/// `verify FILE [--json]`
final class VerifyCommand implements Command {
  @Override
  public Exit run(Arguments arguments, Terminal terminal) {
    arguments.knowOnly(1, "json");
    Path archive = arguments.path(arguments.operand("command.word.copy"));
    return Copied.tell(Backups.verify(archive), "command.verified", arguments, terminal);
  }
}
