package vn.bangvang.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.bangvang.app.command.show.Meetings;
import vn.bangvang.app.command.show.PlanTree;
import vn.bangvang.app.command.show.Proposals;
import vn.bangvang.app.command.show.Registers;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.plan.PlanId;

/// `show WHAT --office FILE [--plan P] [--json]`
final class ShowCommand implements Command {
  private static final int JOURNAL_SHOWN = 100_000;
  private final Offices offices;
  private final Map<String, BiFunction<Repositories, Arguments, List<Map<String, Object>>>> shown =
      new LinkedHashMap<>();

  ShowCommand(Offices offices) {
    this.offices = offices;
    shown.put("plans", (one, _) -> PlanTree.all(one));
    shown.put("units", (one, _) -> Registers.units(one));
    shown.put("people", (one, _) -> Registers.people(one));
    shown.put("nominations", (one, typed) -> over(one, typed, Proposals::nominations));
    shown.put("quotas", (one, typed) -> over(one, typed, Proposals::quotas));
    shown.put("sessions", (one, typed) -> over(one, typed, Meetings::sessions));
    shown.put("journal", (one, _) -> Registers.journal(one, JOURNAL_SHOWN));
  }

  @Override
  public Exit run(Arguments arguments, Terminal terminal) {
    arguments.knowOnly(1, "office", "plan", "json");
    String what = arguments.operand("command.word.what");
    var reader = shown.get(what);
    if (reader == null)
      throw new Arguments.Refusal(
          Words.say("command.show.unknown", what, String.join(", ", shown.keySet())));
    var rows =
        offices.with(
            arguments, store -> store.read(repositories -> reader.apply(repositories, arguments)));
    if (arguments.has("json")) terminal.json(rows);
    else rows.forEach(row -> terminal.result(line(row)));
    return Exit.DONE;
  }

  /// The rows of the named plan; of all plans, one after the other, when none is named.
  private static List<Map<String, Object>> over(
      Repositories repositories,
      Arguments arguments,
      BiFunction<Repositories, PlanId, List<Map<String, Object>>> rows) {
    var named = arguments.option("plan");
    var all = repositories.plans().list();
    boolean many = named.isEmpty() && all.size() > 1;
    var plans = many ? all : List.of(Offices.plan(repositories, named));
    return plans.stream().flatMap(plan -> rows.apply(repositories, plan.id()).stream()).toList();
  }

  private static String line(Map<String, Object> row) {
    return row.entrySet().stream()
        .filter(one -> !(one.getValue() instanceof List) && !(one.getValue() instanceof Map))
        .map(one -> String.valueOf(one.getValue()))
        .collect(Collectors.joining("\t"));
  }
}
