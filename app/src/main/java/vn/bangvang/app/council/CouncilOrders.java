package vn.bangvang.app.council;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.Workplace;
import vn.bangvang.domain.council.Council;
import vn.bangvang.domain.council.CouncilId;
import vn.bangvang.domain.council.Member;
import vn.bangvang.domain.council.rule.Base;
import vn.bangvang.domain.council.rule.Majority;
import vn.bangvang.domain.council.rule.Rules;
import vn.bangvang.domain.council.sitting.Candidate;
import vn.bangvang.domain.council.sitting.Item;
import vn.bangvang.domain.council.sitting.ItemId;
import vn.bangvang.domain.council.sitting.Proceedings;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.SessionId;
import vn.bangvang.domain.council.sitting.Sitting;
import vn.bangvang.domain.nomination.appraisal.Case;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.Ratio;

/// What can be changed about councils and their sessions.
public final class CouncilOrders {
  private final Workplace workplace;
  private final CouncilModel model;
  private final Ids ids;
  private final Clock clock;

  public CouncilOrders(Workplace workplace, CouncilModel model, Ids ids, Clock clock) {
    this.workplace = workplace;
    this.model = model;
    this.ids = ids;
    this.clock = clock;
  }

  /// A new council by the usual rule of two thirds of those present, marked as not confirmed.
  public void addCouncil(String name) {
    var usual =
        new Majority(
            Base.PRESENT,
            new Ratio(2, 3),
            Majority.Strictness.AT_LEAST,
            Majority.OnRecusal.STAYS_IN_BASE);
    var rules = new Rules(new Ratio(2, 3), usual, "", Rules.Certainty.UNSURE);
    var founded =
        new LegalBasis(
            Words.say("council.founded.type"), DocumentNumber.NONE, PartialDate.unknown(), "", "");
    var council = new Council(new CouncilId(ids.next()), name, founded, List.of(), rules);
    workplace.write(
        Words.say("council.added", name), repositories -> repositories.councils().save(council));
    model.choice().set(new CouncilModel.Choice.OneCouncil(council.id()));
  }

  /// The change is made to the council as the file holds it when its turn comes.
  public void change(Council council, UnaryOperator<Council> change) {
    workplace.write(
        Words.say("council.changed", council.name()),
        repositories -> {
          var current = repositories.councils().find(council.id()).orElseThrow();
          repositories.councils().save(change.apply(current));
        });
  }

  /// Whoever cannot be a member is told so beside the form.
  public void join(Council council, Member member, Consumer<String> refused) {
    workplace.write(
        Words.say("council.changed", council.name()),
        repositories -> {
          var current = repositories.councils().find(council.id()).orElseThrow();
          var outcome = current.joined(member);
          if (outcome instanceof Outcome.Done<Council>(var changed))
            repositories.councils().save(changed);
          return outcome;
        },
        outcome -> {
          if (outcome instanceof Outcome.Refused<Council>(var because)) refused.accept(because);
        });
  }

  public void convene(Council council, PlanId plan) {
    var sitting =
        new Sitting(LocalDate.now(clock), LocalTime.of(14, 0), "", "", new Sitting.Close.NotYet());
    var id = new SessionId(ids.next());
    workplace.write(
        Words.say("session.convened", council.name()),
        repositories -> {
          var current = repositories.councils().find(council.id()).orElseThrow();
          var course = repositories.plans().find(plan).orElseThrow().course();
          var round = course.present(sitting.day()).id();
          var outcome =
              Proceedings.convened(current, Session.of(id, current, plan, round, sitting));
          if (outcome instanceof Outcome.Done<Session>(var session))
            repositories.sessions().save(session);
          return outcome;
        },
        outcome -> {
          switch (outcome) {
            case Outcome.Done<Session> _ ->
                model.choice().set(new CouncilModel.Choice.OneSession(id));
            case Outcome.Refused<Session>(var because) -> workplace.notices().refused(because);
          }
        });
  }

  public void remove(Session session) {
    if (session.hasVoted()) {
      workplace.notices().refused(Words.say("session.remove.refused"));
      return;
    }
    model.choice().set(new CouncilModel.Choice.Nothing());
    workplace.write(
        Words.say("session.removed"), repositories -> repositories.sessions().remove(session.id()));
  }

  /// The change is made to the session as the file holds it when its turn comes. Whoever showed
  /// what he wanted, and is refused, shows again what is.
  public void change(
      Session session,
      String sentence,
      Function<Session, Outcome<Session>> change,
      Runnable refused) {
    workplace.write(
        sentence,
        repositories -> {
          var current = repositories.sessions().find(session.id()).orElseThrow();
          var outcome = change.apply(current);
          if (outcome instanceof Outcome.Done<Session>(var changed))
            repositories.sessions().save(changed);
          return outcome;
        },
        outcome -> {
          if (!(outcome instanceof Outcome.Refused<Session>(var because))) return;
          workplace.notices().refused(because);
          refused.run();
        });
  }

  /// Nominations come on the agenda as they stand now.
  public List<Item> items(List<Case> cases) {
    return cases.stream()
        .map(one -> Item.of(new ItemId(ids.next()), Candidate.of(one.nomination(), form(one))))
        .toList();
  }

  private static String form(Case one) {
    return one.plan().award(one.nomination().proposal().award()).map(PlanWords::award).orElse("");
  }
}
