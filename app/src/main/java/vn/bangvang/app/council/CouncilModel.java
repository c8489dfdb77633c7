package vn.bangvang.app.council;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.bangvang.app.work.Loading;
import vn.bangvang.app.work.PlanScope;
import vn.bangvang.app.work.Question;
import vn.bangvang.app.work.Workplace;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.council.Council;
import vn.bangvang.domain.council.CouncilId;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.SessionId;
import vn.bangvang.domain.nomination.appraisal.Case;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.unit.person.PersonRow;

/// The councils, the sessions over the plan that is worked on, and what of them is looked at.
public final class CouncilModel {
  private final Workplace workplace;
  private final ObjectProperty<PlanScope> scope;
  private final Question<List<Council>> councils;
  private final Question<List<Session>> sessions;
  private final Question<Page> page;
  private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(new Choice.Nothing());

  /// What somebody chose to look at.
  public sealed interface Choice {
    record Nothing() implements Choice {}

    record OneCouncil(CouncilId id) implements Choice {}

    record OneSession(SessionId id) implements Choice {}
  }

  /// What is shown of it.
  public sealed interface Page {
    record Empty() implements Page {}

    record OfCouncil(Council council, List<PersonRow> people) implements Page {}

    record OfSession(Session session, Council council, Plan plan, List<Case> cases)
        implements Page {}
  }

  public CouncilModel(Workplace workplace, ObjectProperty<PlanScope> scope) {
    this.workplace = workplace;
    this.scope = scope;
    this.councils = workplace.question(repositories -> repositories.councils().list());
    this.sessions = workplace.question();
    this.page = workplace.question();
    scope.addListener(_ -> {
      if (choice.get() instanceof Choice.OneSession) choice.set(new Choice.Nothing());
      askForSessions();
    });
    choice.addListener(_ -> askForPage());
    workplace.onChange(() -> {
      askForSessions();
      askForPage();
    });
    askForSessions();
    askForPage();
  }

  public ReadOnlyObjectProperty<Loading<List<Council>>> councils() {
    return councils.answer();
  }

  public ReadOnlyObjectProperty<Loading<List<Session>>> sessions() {
    return sessions.answer();
  }

  public ReadOnlyObjectProperty<Loading<Page>> page() {
    return page.answer();
  }

  public ObjectProperty<Choice> choice() {
    return choice;
  }

  public ObjectProperty<PlanScope> scope() {
    return scope;
  }

  /// Found elsewhere by its identity: a council or a session.
  public void showAny(UUID id) {
    workplace.look(
        repositories -> repositories.councils().find(new CouncilId(id)).isPresent(),
        isCouncil ->
            choice.set(
                isCouncil
                    ? new Choice.OneCouncil(new CouncilId(id))
                    : new Choice.OneSession(new SessionId(id))));
  }

  private void askForSessions() {
    switch (scope.get()) {
      case PlanScope.None _ -> sessions.ask(List::of);
      case PlanScope.One(var plan) ->
          sessions.ask(() -> workplace.store().read(one -> one.sessions().of(plan)));
    }
  }

  private void askForPage() {
    Choice wanted = choice.get();
    page.ask(() -> workplace.store().read(repositories -> read(repositories, wanted)));
  }

  private static Page read(Repositories repositories, Choice wanted) {
    return switch (wanted) {
      case Choice.Nothing _ -> new Page.Empty();
      case Choice.OneCouncil(var id) ->
          repositories
              .councils()
              .find(id)
              .<Page>map(one -> new Page.OfCouncil(one, repositories.people().of(List.of())))
              .orElse(new Page.Empty());
      case Choice.OneSession(var id) ->
          repositories
              .sessions()
              .find(id)
              .map(session -> of(repositories, session))
              .orElse(new Page.Empty());
    };
  }

  private static Page of(Repositories repositories, Session session) {
    var convening = session.convening();
    return new Page.OfSession(
        session,
        repositories.councils().find(convening.council()).orElseThrow(),
        repositories.plans().find(convening.plan()).orElseThrow(),
        repositories.cases(convening.plan()).stream()
            .filter(one -> one.nomination().round().equals(convening.round()))
            .toList());
  }
}
