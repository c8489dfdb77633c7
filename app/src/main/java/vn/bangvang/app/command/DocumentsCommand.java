package vn.bangvang.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.bangvang.app.command.show.Tree;
import vn.bangvang.app.documents.PaperFolder;
import vn.bangvang.app.documents.minutes.MinutesOf;
import vn.bangvang.app.documents.minutes.MinutesPaper;
import vn.bangvang.app.documents.plan.PlanPaper;
import vn.bangvang.app.documents.plan.PlanTextOf;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.council.sitting.Readiness;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.store.Store;

/// `documents --office FILE [--plan P] [--session S] [--only KIND,…] --out DIR [--json]`
final class DocumentsCommand implements Command {
  private static final String PLAN = "plan";
  private static final String MINUTES = "minutes";
  private static final List<String> KINDS = List.of(PLAN, MINUTES);
  private final Offices offices;

  DocumentsCommand(Offices offices) {
    this.offices = offices;
  }

  /// A written paper and the places in it that are still open.
  private record Written(String kind, Path file, List<String> open) {}

  @Override
  public Exit run(Arguments arguments, Terminal terminal) {
    arguments.knowOnly(0, "office", "plan", "session", "only", "out", "json");
    kinds(arguments);
    arguments.required("out");
    var written = offices.with(arguments, store -> write(store, arguments));
    var named = arguments.option("session");
    if (written.isEmpty() && named.isPresent())
      throw new Arguments.Refusal(Words.say("command.session.unknown", named.get()));
    for (Written one : written) {
      terminal.say(Words.say("command.written", one.file()));
      one.open().forEach(place -> terminal.say(Words.say("command.open.place", place)));
    }
    if (written.isEmpty()) terminal.say(Words.say("command.no.session"));
    if (arguments.has("json"))
      terminal.json(Map.of("documents", written.stream().map(DocumentsCommand::json).toList()));
    return written.stream().allMatch(one -> one.open().isEmpty()) && !written.isEmpty()
        ? Exit.DONE
        : Exit.LOOK;
  }

  /// Who names a session wants its papers; otherwise all of the plan.
  private static List<String> kinds(Arguments arguments) {
    var only = arguments.option("only");
    if (only.isEmpty()) return arguments.has("session") ? List.of(MINUTES) : KINDS;
    var kinds = Stream.of(only.get().split(",", -1)).map(String::strip).toList();
    for (String kind : kinds)
      if (!KINDS.contains(kind))
        throw new Arguments.Refusal(
            Words.say("command.kind.unknown", kind, String.join(", ", KINDS)));
    return kinds;
  }

  /// All papers are drawn from one moment of the file.
  private static List<Written> write(Store store, Arguments arguments) {
    return store.read(repositories -> {
      var plan = Offices.plan(repositories, arguments.option("plan"));
      var folder = new PaperFolder(arguments.folder("out"));
      var kinds = kinds(arguments);
      var written = new ArrayList<Written>();
      if (kinds.contains(PLAN)) written.add(plan(repositories, plan.id(), folder));
      if (kinds.contains(MINUTES))
        repositories.sessions().of(plan.id()).stream()
            .filter(session -> isNamed(session, arguments))
            .map(session -> minutes(repositories, session, folder))
            .forEach(written::add);
      return written;
    });
  }

  private static Written plan(Repositories repositories, PlanId id, PaperFolder folder) {
    var plan = repositories.plans().find(id).orElseThrow();
    var text = new PlanTextOf(repositories.office().current(), plan).text();
    Path file = folder.put(PlanPaper.name(plan), ".docx", PlanPaper.of(text));
    return new Written(PLAN, file, PlanPaper.lacking(plan));
  }

  private static boolean isNamed(Session session, Arguments arguments) {
    String named = arguments.option("session").orElse("");
    return named.isEmpty()
        || session.id().value().toString().equals(named)
        || session.sitting().day().toString().equals(named);
  }

  private static Written minutes(Repositories repositories, Session session, PaperFolder folder) {
    var minutes = MinutesOf.session(repositories, session.id());
    String name = Words.say("minutes.file", session.sitting().day());
    Path file = folder.put(name, ".docx", MinutesPaper.of(minutes));
    var open = new ArrayList<>(Readiness.lacking(session).toList());
    if (!session.isClosed()) open.add(Words.say("minutes.not.closed"));
    return new Written(MINUTES, file, open);
  }

  private static Map<String, Object> json(Written one) {
    return Tree.of("kind", one.kind(), "file", one.file().toString(), "open", one.open());
  }
}
