package vn.bangvang.app.home;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import vn.bangvang.app.law.SupersededTable;
import vn.bangvang.app.shell.Navigation;
import vn.bangvang.app.shell.Place;
import vn.bangvang.app.shell.Spot;
import vn.bangvang.app.work.Loading;
import vn.bangvang.app.work.PlanScope;
import vn.bangvang.app.work.Question;
import vn.bangvang.app.work.Workplace;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.Stage;
import vn.bangvang.domain.nomination.appraisal.Conclusion;
import vn.bangvang.domain.nomination.appraisal.Standing;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.citation.Citations;

/// What is waiting on the plan that is worked on.
public final class HomeModel {
  private final Workplace workplace;
  private final Navigation navigation;
  private final ObjectProperty<PlanScope> scope;
  private final Question<Optional<Today>> today;
  private final Question<List<Cited>> citations;

  /// Everything the desk shows, of one moment.
  public record Today(
      Plan plan, List<Judged> nominations, List<Session> sessions, List<Waiting> waiting) {}

  /// A nomination and what its verdicts come to.
  public record Judged(Nomination nomination, Conclusion conclusion) {}

  /// A plan that names a document oddly.
  public record Cited(PlanId plan, String title, String sentence) {}

  /// A nomination that cannot go before the Council yet, and the first thing it lacks.
  public record Waiting(Nomination nomination, int missing, String first) {}

  public HomeModel(Workplace workplace, Navigation navigation, ObjectProperty<PlanScope> scope) {
    this.workplace = workplace;
    this.navigation = navigation;
    this.scope = scope;
    this.today = workplace.question();
    scope.addListener(_ -> ask());
    workplace.onChange(this::ask);
    ask();
    this.citations = workplace.question(HomeModel::cited);
  }

  public ReadOnlyObjectProperty<Loading<Optional<Today>>> today() {
    return today.answer();
  }

  /// In all plans; asked for itself, so that the desk need not wait until all have been read.
  public ReadOnlyObjectProperty<Loading<List<Cited>>> citations() {
    return citations.answer();
  }

  public void open(Nomination nomination) {
    navigation.go(Place.NOMINATIONS, nomination.id());
  }

  public void open(Set<Standing> standings) {
    navigation.go(new Spot.Those(Place.NOMINATIONS, standings));
  }

  public void open(Cited cited) {
    navigation.go(Place.PLANS, cited.plan());
  }

  public void open(Session session) {
    navigation.go(Place.COUNCIL, session.id());
  }

  private void ask() {
    switch (scope.get()) {
      case PlanScope.None _ -> today.ask(Optional::empty);
      case PlanScope.One(var plan) ->
          today.ask(() -> workplace.store().read(repositories -> read(repositories, plan)));
    }
  }

  private static Optional<Today> read(Repositories repositories, PlanId id) {
    var nominations =
        repositories.cases(id).stream()
            .filter(one -> one.nomination().stage() instanceof Stage.Received)
            .map(one -> new Judged(one.nomination(), one.appraisal().conclusion()))
            .toList();
    var sessions = repositories.sessions().of(id);
    return repositories
        .plans()
        .find(id)
        .map(plan -> new Today(plan, nominations, sessions, waiting(nominations)));
  }

  /// One document may be named in several plans.
  private static List<Cited> cited(Repositories repositories) {
    var plans = repositories.plans().all();
    var titles = plans.stream().collect(Collectors.toMap(Plan::id, Plan::title));
    return Citations.among(plans, SupersededTable.all()).stream()
        .map(one -> new Cited(one.plan(), titles.getOrDefault(one.plan(), ""), one.sentence()))
        .toList();
  }

  private static List<Waiting> waiting(List<Judged> nominations) {
    return nominations.stream()
        .flatMap(one ->
            one.conclusion() instanceof Conclusion.Undecided(var missing)
                ? Stream.of(new Waiting(one.nomination(), missing.size(), missing.getFirst()))
                : Stream.empty())
        .toList();
  }
}
