package vn.bangvang.app.command;

import java.util.Map;
import vn.bangvang.app.command.show.Tree;
import vn.bangvang.app.words.Words;
import vn.bangvang.store.FileCheck;
import vn.bangvang.store.Progress;

/// `check --office FILE [--json]`
final class CheckCommand implements Command {
  private final Offices offices;

  CheckCommand(Offices offices) {
    this.offices = offices;
  }

  @Override
  public Exit run(Arguments arguments, Terminal terminal) {
    arguments.knowOnly(0, "office", "json");
    var findings =
        offices.with(arguments, store -> new FileCheck(store, Progress.UNOBSERVED).run());
    findings.forEach(one -> terminal.say(one.sentence()));
    if (findings.isEmpty()) terminal.say(Words.say("check.clean"));
    if (arguments.has("json"))
      terminal.json(Map.of("findings", findings.stream().map(CheckCommand::json).toList()));
    return findings.isEmpty() ? Exit.DONE : Exit.LOOK;
  }

  private static Map<String, Object> json(FileCheck.Finding finding) {
    return Tree.of("code", finding.kind(), "text", finding.sentence());
  }
}
