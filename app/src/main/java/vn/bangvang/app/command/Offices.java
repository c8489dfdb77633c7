package vn.bangvang.app.command;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.plan.PlanRow;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.text.Query;
import vn.bangvang.store.OfficeFile;
import vn.bangvang.store.Opening;
import vn.bangvang.store.Store;

/// Opens the office file that a command names.
final class Offices {
  private final Clock clock;

  Offices(Clock clock) {
    this.clock = clock;
  }

  /// The file is left as it was.
  static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusable(String because) {
      super(because);
    }
  }

  <T> T with(Arguments arguments, Function<Store, T> work) {
    return switch (new OfficeFile(arguments.office()).open(clock)) {
      case Opening.Opened(var store) -> {
        try (store) {
          yield work.apply(store);
        }
      }
      case Opening.Held(var because, _) -> throw new Unusable(because);
      case Opening.Refused(_, var because) -> throw new Unusable(because);
    };
  }

  /// The plan that was named by its identity, its number or words of its title; the only one when
  /// nothing was named.
  static PlanRow plan(Repositories repositories, Optional<String> named) {
    var plans = repositories.plans().list();
    var fitting =
        plans.stream().filter(row -> named.isEmpty() || isNamed(row, named.get())).toList();
    if (fitting.size() == 1) return fitting.getFirst();
    if (plans.isEmpty()) throw new Arguments.Refusal(Words.say("command.plan.none"));
    if (named.isEmpty())
      throw new Arguments.Refusal(Words.say("command.plan.several", plans.size()));
    String titles = plans.stream().map(PlanRow::title).collect(Collectors.joining("; "));
    throw new Arguments.Refusal(
        Words.say(
            fitting.isEmpty() ? "command.plan.unknown" : "command.plan.ambiguous",
            named.get(),
            titles));
  }

  private static boolean isNamed(PlanRow row, String name) {
    return row.id().value().toString().equals(name)
        || row.number().sameAs(new DocumentNumber(name))
        || new Query(name).matches(row.title());
  }
}
