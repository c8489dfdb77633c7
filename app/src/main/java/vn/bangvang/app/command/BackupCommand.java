package vn.bangvang.app.command;

import java.time.Clock;
import vn.bangvang.store.Progress;
import vn.bangvang.store.backup.Backups;

/// `backup --office FILE --to DIR [--json]`
final class BackupCommand implements Command {
  private final Offices offices;
  private final Clock clock;

  BackupCommand(Offices offices, Clock clock) {
    this.offices = offices;
    this.clock = clock;
  }

  @Override
  public Exit run(Arguments arguments, Terminal terminal) {
    arguments.knowOnly(0, "office", "to", "json");
    arguments.required("to");
    var made =
        offices.with(
            arguments,
            store -> new Backups(arguments.folder("to"), clock).make(store, Progress.UNOBSERVED));
    return Copied.tell(made, "command.backup.made", arguments, terminal);
  }
}
