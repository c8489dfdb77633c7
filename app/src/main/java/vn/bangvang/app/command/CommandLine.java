package vn.bangvang.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.Problem;
import vn.bangvang.store.OfficeFile;
import vn.bangvang.store.StoreFailure;

/// Finds the command that was typed and carries it out.
public final class CommandLine {
  private static final Set<String> ASKS_FOR_HELP = Set.of("--help", "-h");
  private final Map<String, Command> commands = new LinkedHashMap<>();
  private final Terminal terminal;
  private final Clock clock;

  /// What needs a screen is made elsewhere.
  public interface Screens {
    /// The window, on an office file or on the choice of one; until it is closed.
    Exit open(Optional<Path> office);

    boolean haveDisplay();

    /// The screens without a display: pictures and papers into a folder.
    Exit tour(Path folder);
  }

  public CommandLine(Terminal terminal, Clock clock, Screens screens) {
    this.terminal = terminal;
    this.clock = clock;
    var offices = new Offices(clock);
    commands.put("help", (_, _) -> help());
    commands.put("open", (arguments, _) -> open(arguments, screens));
    commands.put("tour", (arguments, _) -> tour(arguments, screens));
    commands.put("demo", (arguments, _) -> demo(arguments, screens));
    commands.put("example", new ExampleCommand(clock));
    commands.put("read-plan", new ReadPlanCommand());
    commands.put("show", new ShowCommand(offices));
    commands.put("documents", new DocumentsCommand(offices));
    commands.put("check", new CheckCommand(offices));
    commands.put("backup", new BackupCommand(offices, clock));
    commands.put("verify", new VerifyCommand());
    commands.put("restore", new RestoreCommand(clock));
  }

  public Exit run(List<String> typed) {
    try {
      if (typed.stream().anyMatch(ASKS_FOR_HELP::contains)) return help();
      var arguments = Arguments.of(typed);
      var command = commands.get(arguments.command());
      if (command == null)
        throw new Arguments.Refusal(
            Words.say(
                "command.unknown", arguments.command(), String.join(", ", commands.keySet())));
      return command.run(arguments, terminal);
    } catch (Arguments.Refusal refusal) {
      terminal.say(String.valueOf(refusal.getMessage()));
      return Exit.REFUSED;
    } catch (Offices.Unusable unusable) {
      terminal.say(String.valueOf(unusable.getMessage()));
      return Exit.OFFICE_UNUSABLE;
    } catch (StoreFailure failed) {
      return failed(failed);
    }
  }

  /// Every command with its options. What was asked for is the result, so it can be paged.
  private Exit help() {
    terminal.result(Words.say("command.help.use"));
    for (String command : commands.keySet()) {
      terminal.result(Words.say("command.help.line", Words.say("command.use." + command)));
      terminal.result(Words.say("command.help.does", Words.say("command.does." + command)));
    }
    terminal.result(Words.say("command.help.exits"));
    return Exit.DONE;
  }

  private Exit failed(StoreFailure failed) {
    var problem = Problem.of(failed);
    terminal.say(problem.sentence());
    terminal.say(problem.advice());
    terminal.say(Words.say("problem.reference", problem.reference()));
    return Exit.REFUSED;
  }

  private static Exit open(Arguments arguments, Screens screens) {
    arguments.knowOnly(0, "office");
    return screens.open(arguments.option("office").map(arguments::path));
  }

  /// The example office in the window; where there is no display, the tour through it.
  private Exit demo(Arguments arguments, Screens screens) {
    arguments.knowOnly(0, "out");
    Path folder = arguments.folder("out");
    if (!screens.haveDisplay()) {
      terminal.say(Words.say("command.demo.without.display", folder));
      return screens.tour(folder);
    }
    var file = new OfficeFile(folder.resolve(Words.say("command.demo.file")));
    if (!Files.exists(file.path())) ExampleOffice.create(file, clock);
    return screens.open(Optional.of(file.path()));
  }

  private static Exit tour(Arguments arguments, Screens screens) {
    arguments.knowOnly(0, "out");
    return screens.tour(arguments.folder("out"));
  }
}
