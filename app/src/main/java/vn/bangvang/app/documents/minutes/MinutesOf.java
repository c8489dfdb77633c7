package vn.bangvang.app.documents.minutes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.app.words.CouncilWords;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.council.Council;
import vn.bangvang.domain.council.Member;
import vn.bangvang.domain.council.Role;
import vn.bangvang.domain.council.sitting.Attendance;
import vn.bangvang.domain.council.sitting.Item;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.SessionId;
import vn.bangvang.domain.council.sitting.Sitting;
import vn.bangvang.domain.council.sitting.Tally;
import vn.bangvang.domain.office.Office;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.shared.text.Texts;

/// Draws the minutes from the record of a session; nothing in them is typed twice.
public final class MinutesOf {
  private final Office office;
  private final Plan plan;
  private final Council council;
  private final Session session;

  public MinutesOf(Office office, Plan plan, Council council, Session session) {
    this.office = office;
    this.plan = plan;
    this.council = council;
    this.session = session;
  }

  /// From the file, all of one moment.
  public static Minutes session(Repositories repositories, SessionId id) {
    var session = repositories.sessions().find(id).orElseThrow();
    var convening = session.convening();
    return new MinutesOf(
            repositories.office().current(),
            repositories.plans().find(convening.plan()).orElseThrow(),
            repositories.councils().find(convening.council()).orElseThrow(),
            session)
        .minutes();
  }

  public Minutes minutes() {
    return new Minutes(opening(), attending(), discussion(), voting(), ending());
  }

  private Minutes.Opening opening() {
    var body =
        new Minutes.Body(
            office.body().superior(),
            council.name(),
            office.body().place(),
            council.founded().cited());
    String title = plan.title();
    var occasion =
        new Minutes.Occasion(
            Words.say("minutes.subject", Texts.continued(title)),
            PlanWords.cited(plan),
            authority());
    return new Minutes.Opening(body, session.sitting(), occasion);
  }

  private String authority() {
    return plan.rewards().awards().stream()
        .map(Award::authority)
        .distinct()
        .collect(Collectors.joining(Words.say("and")));
  }

  private Minutes.Attending attending() {
    return new Minutes.Attending(
        session.attendance(),
        presiding().map(MinutesOf::speaker).orElse(Minutes.Speaker.NOBODY),
        present(Role.SECRETARY).map(MinutesOf::speaker).orElse(Minutes.Speaker.NOBODY),
        session.sitting().guests());
  }

  /// The chair; in his absence the first vice-chair who came.
  private Optional<Member> presiding() {
    return Stream.of(Role.CHAIR, Role.STANDING_VICE_CHAIR, Role.VICE_CHAIR)
        .flatMap(role -> present(role).stream())
        .findFirst();
  }

  private Optional<Member> present(Role role) {
    return session.attendance().stream()
        .filter(Attendance::isPresent)
        .map(Attendance::member)
        .filter(member -> member.role() == role)
        .findFirst();
  }

  private static Minutes.Speaker speaker(Member one) {
    String post = Words.say("minutes.post", one.post(), CouncilWords.role(one.role()));
    return new Minutes.Speaker(one.name().full(), post);
  }

  private List<Minutes.Said> discussion() {
    return session.items().stream()
        .filter(item -> !item.discussion().isEmpty())
        .map(item -> new Minutes.Said(item.candidate().name(), item.discussion()))
        .toList();
  }

  private Minutes.Voting voting() {
    var aside = session.items().stream().flatMap(this::aside).toList();
    var outcomes = session.items().stream().map(this::outcome).toList();
    return new Minutes.Voting(session.rules().majority(), aside, outcomes);
  }

  private Stream<Minutes.StoodAside> aside(Item item) {
    return item.recusals().stream()
        .map(one ->
            new Minutes.StoodAside(
                session.of(one.member()).map(at -> at.member().name().full()).orElse(""),
                item.candidate().name(),
                one.reason()));
  }

  private Minutes.Outcome outcome(Item item) {
    var tally = Tally.of(session, item);
    var majority = session.rules().majority();
    return new Minutes.Outcome(item.candidate(), tally, tally.of(majority), tally.result(majority));
  }

  private Minutes.Ending ending() {
    return switch (session.sitting().close()) {
      case Sitting.Close.NotYet _ -> new Minutes.Ending.Open();
      case Sitting.Close.At(var time, var conclusion) ->
          new Minutes.Ending.Closed(time, conclusion);
    };
  }
}
