package vn.bangvang.app.command;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.bangvang.app.command.show.Tree;
import vn.bangvang.app.law.SupersededTable;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.citation.CitationFinding;
import vn.bangvang.domain.plan.citation.Citations;
import vn.bangvang.store.FileCheck;
import vn.bangvang.store.Progress;
import vn.bangvang.store.Store;

/// `check --office FILE [--json]`: the file first, then the data in it.
final class CheckCommand implements Command {
  private final Offices offices;

  CheckCommand(Offices offices) {
    this.offices = offices;
  }

  /// A line of the result.
  private record Found(String sentence, Map<String, Object> tree) {}

  @Override
  public Exit run(Arguments arguments, Terminal terminal) {
    arguments.knowOnly(0, "office", "json");
    var found = offices.with(arguments, CheckCommand::found);
    found.forEach(one -> terminal.say(one.sentence()));
    if (found.isEmpty()) terminal.say(Words.say("check.clean"));
    if (arguments.has("json"))
      terminal.json(Map.of("findings", found.stream().map(Found::tree).toList()));
    return found.isEmpty() ? Exit.DONE : Exit.LOOK;
  }

  /// What cannot be read is not looked into.
  private static List<Found> found(Store store) {
    var findings = new FileCheck(store, Progress.UNOBSERVED).run();
    var inFile = findings.stream().map(CheckCommand::inFile);
    boolean unreadable =
        findings.stream().anyMatch(one -> one.kind() == FileCheck.Finding.Kind.UNREADABLE);
    if (unreadable) return inFile.toList();
    List<Plan> plans = store.read(repositories -> repositories.plans().all());
    var cited =
        Citations.among(plans, SupersededTable.all()).stream().map(one -> cited(one, plans));
    return Stream.concat(inFile, cited).toList();
  }

  private static Found inFile(FileCheck.Finding finding) {
    return new Found(
        finding.sentence(), Tree.of("code", finding.kind(), "text", finding.sentence()));
  }

  private static Found cited(CitationFinding finding, List<Plan> plans) {
    String title =
        plans.stream()
            .filter(plan -> plan.id().equals(finding.plan()))
            .map(Plan::title)
            .findFirst()
            .orElse("");
    String sentence =
        Words.say("check.citation", title, finding.spot().shown(), finding.sentence());
    return new Found(
        sentence,
        Tree.of(
            "code", finding.code(),
            "text", sentence,
            "plan", finding.plan(),
            "place", finding.spot().shown()));
  }
}
