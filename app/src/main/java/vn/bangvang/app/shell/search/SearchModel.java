package vn.bangvang.app.shell.search;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.shell.Navigation;
import vn.bangvang.app.shell.Place;
import vn.bangvang.app.shell.Spot;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.Loading;
import vn.bangvang.app.work.Question;
import vn.bangvang.app.work.Workplace;
import vn.bangvang.domain.search.Hit;
import vn.bangvang.domain.shared.text.Query;

/// The search over everything that has a name, and over what can be done.
public final class SearchModel {
  private static final int OF_EACH = 5;
  private final Workplace workplace;
  private final Navigation navigation;
  private final List<Action> commands;
  private final Question<List<Found>> results;

  /// Something to go to or to do.
  public record Found(Icon icon, String title, String context, Runnable act) {}

  public SearchModel(Workplace workplace, Navigation navigation, List<Action> commands) {
    this.workplace = workplace;
    this.navigation = navigation;
    this.commands = List.copyOf(commands);
    this.results = workplace.question();
  }

  public ReadOnlyObjectProperty<Loading<List<Found>>> results() {
    return results.answer();
  }

  public void search(String typed) {
    var query = new Query(typed);
    results.ask(() -> look(query));
  }

  private List<Found> look(Query query) {
    if (query.isBlank()) return List.of();
    var hits = workplace.store().read(repositories -> repositories.finder().find(query, OF_EACH));
    var todo =
        commands.stream()
            .filter(command -> query.matches(command.plainText()))
            .map(SearchModel::command)
            .limit(OF_EACH);
    return Stream.concat(hits.stream().map(this::place), todo).toList();
  }

  private Found place(Hit hit) {
    Place there =
        switch (hit.kind()) {
          case PLAN -> Place.PLANS;
          case UNIT, PERSON -> Place.UNITS;
          case NOMINATION -> Place.NOMINATIONS;
          case COUNCIL -> Place.COUNCIL;
        };
    return new Found(
        icon(hit.kind()),
        hit.title(),
        hit.context(),
        () -> navigation.go(new Spot.One(there, hit.id())));
  }

  private static Icon icon(Hit.Kind kind) {
    return switch (kind) {
      case PLAN -> Icon.PLANS;
      case UNIT -> Icon.UNIT;
      case PERSON -> Icon.PERSON;
      case NOMINATION -> Icon.NOMINATIONS;
      case COUNCIL -> Icon.COUNCIL;
    };
  }

  private static Found command(Action command) {
    return new Found(
        command.icon(), command.plainText(), Words.say("search.command"), command::run);
  }
}
