package vn.bangvang.app.command;

import java.nio.file.Path;
import vn.bangvang.app.command.reading.PlanListing;
import vn.bangvang.app.exchange.PlanFile;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.PlanReader;
import vn.bangvang.domain.plan.reading.PlanReading;
import vn.bangvang.domain.plan.reading.tree.ReadingTree;

/// `read-plan FILE [--json]`
final class ReadPlanCommand implements Command {
  @Override
  public Exit run(Arguments arguments, Terminal terminal) {
    arguments.knowOnly(1, "json");
    Path file = arguments.path(arguments.operand("command.word.plan"));
    return switch (PlanFile.read(file)) {
      case PlanFile.Contents.Refused(var because) -> {
        terminal.say(because);
        yield Exit.REFUSED;
      }
      case PlanFile.Contents.Text(var text, var notes) -> {
        notes.forEach(terminal::say);
        yield tell(PlanReader.read(text), arguments, terminal);
      }
    };
  }

  private static Exit tell(PlanReading reading, Arguments arguments, Terminal terminal) {
    boolean isNothing = reading.findings().isEmpty();
    if (isNothing) terminal.say(Words.say("command.reading.nothing"));
    reading.all(Fact.Warning.class).forEach(warning -> terminal.say(warning.fact().text()));
    if (arguments.has("json")) terminal.json(ReadingTree.of(reading));
    else PlanListing.of(reading).forEach(terminal::result);
    boolean isAsked = isNothing || reading.first(Fact.Warning.class).isPresent();
    return isAsked ? Exit.LOOK : Exit.DONE;
  }
}
