package vn.bangvang.app.example;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.council.Council;
import vn.bangvang.domain.council.CouncilId;
import vn.bangvang.domain.council.Member;
import vn.bangvang.domain.council.Role;
import vn.bangvang.domain.council.ballot.Recusal;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.council.rule.Base;
import vn.bangvang.domain.council.rule.Majority;
import vn.bangvang.domain.council.rule.Rules;
import vn.bangvang.domain.council.sitting.Attendance;
import vn.bangvang.domain.council.sitting.Candidate;
import vn.bangvang.domain.council.sitting.Item;
import vn.bangvang.domain.council.sitting.ItemId;
import vn.bangvang.domain.council.sitting.Presence;
import vn.bangvang.domain.council.sitting.Proceedings;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.SessionId;
import vn.bangvang.domain.council.sitting.Sitting;
import vn.bangvang.domain.council.sitting.Voting;
import vn.bangvang.domain.nomination.appraisal.Case;
import vn.bangvang.domain.nomination.appraisal.Conclusion;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.Ratio;
import vn.bangvang.domain.unit.Unit;
import vn.bangvang.domain.unit.person.Person;
import vn.bangvang.domain.unit.person.Titles;

/// The Council of the example, a finished session and one that is still open.
final class ExampleCouncil {
  private final Ids ids;
  private final Plan plan;
  private final Council council;
  private final List<Case> cases;

  ExampleCouncil(Ids ids, Plan plan, ExampleUnits units, ExamplePeople people, List<Case> cases) {
    this.ids = ids;
    this.plan = plan;
    this.cases = cases;
    this.council = council(units, people);
  }

  Council council() {
    return council;
  }

  /// Over the first two thirds of the eligible nominations; closed.
  Session finished() {
    var eligible = eligible();
    var session = session(LocalDate.of(2024, 3, 20), eligible.subList(0, eligible.size() * 2 / 3));
    for (Attendance one : session.attendance()) session = attended(session, one);
    for (Item item : session.items()) session = voted(session, item.id());
    var end = new Sitting.Close.At(LocalTime.of(16, 40), Words.say("example.conclusion"));
    return done(Proceedings.closed(session, end));
  }

  /// Over the rest; nobody has come yet.
  Session open() {
    var eligible = eligible();
    return session(
        LocalDate.of(2024, 4, 10), eligible.subList(eligible.size() * 2 / 3, eligible.size()));
  }

  private List<Case> eligible() {
    return cases.stream()
        .filter(one -> one.appraisal().conclusion() instanceof Conclusion.Eligible)
        .toList();
  }

  private Council council(ExampleUnits units, ExamplePeople people) {
    var province = units.province();
    var departments = Lists.words(Words.say("example.council.departments"));
    var members = new ArrayList<Member>();
    members.add(member(people.head(province), province, Role.CHAIR));
    for (String name : departments) {
      var unit = units.called(name);
      members.add(member(people.head(unit), unit, role(members.size())));
    }
    var office = units.called(departments.getFirst());
    members.add(member(people.deputy(office), office, Role.SECRETARY));
    var founded =
        new LegalBasis(
            Words.say("council.founded.type"),
            new DocumentNumber(Words.say("example.council.number")),
            PartialDate.on(2021, 8, 16),
            Words.say("example.recognition.issuer"),
            "");
    var majority =
        new Majority(
            Base.ALL_MEMBERS,
            new Ratio(2, 3),
            Majority.Strictness.AT_LEAST,
            Majority.OnRecusal.STAYS_IN_BASE);
    var rules =
        new Rules(
            new Ratio(2, 3), majority, Words.say("example.rules.basis"), Rules.Certainty.UNSURE);
    return new Council(
        new CouncilId(ids.next()), Words.say("example.council"), founded, members, rules);
  }

  private static Role role(int seat) {
    return switch (seat) {
      case 1 -> Role.STANDING_VICE_CHAIR;
      case 2 -> Role.VICE_CHAIR;
      default -> Role.MEMBER;
    };
  }

  private static Member member(Person person, Unit unit, Role role) {
    var post = person.mainPost();
    String title = Titles.in(post.title(), post.duty(), unit.name());
    return new Member(person.id(), person.name(), title, role);
  }

  private Session session(LocalDate day, List<Case> over) {
    var sitting =
        new Sitting(
            day,
            LocalTime.of(14, 0),
            Words.say("example.meeting.place"),
            Words.say("example.guests"),
            new Sitting.Close.NotYet());
    var items =
        over.stream()
            .map(one ->
                Item.of(
                    new ItemId(ids.next()),
                    Candidate.of(
                        one.nomination(), PlanWords.award(plan.rewards().awards().getFirst()))))
            .toList();
    var round = plan.course().rounds().getFirst().id();
    return Session.of(new SessionId(ids.next()), council, plan.id(), round, sitting).over(items);
  }

  /// One member is away on duty.
  private Session attended(Session session, Attendance one) {
    boolean away = session.attendance().indexOf(one) == 4;
    Presence presence =
        away ? new Presence.Absent(Words.say("example.absent.reason")) : Presence.PRESENT;
    return done(Proceedings.attended(session, one.member().person(), presence));
  }

  /// Who is proposed himself or heads what is proposed steps aside; on one nominee opinions differ.
  private Session voted(Session session, ItemId id) {
    var item = session.item(id).orElseThrow();
    Session sofar = session;
    for (Member member : session.votersOn(item)) {
      String reason = reasonToStepAside(member, item.candidate());
      if (reason.isEmpty()) continue;
      var recusal = new Recusal(member.person(), reason);
      sofar = done(Proceedings.recused(sofar, sofar.item(id).orElseThrow(), recusal));
    }
    int number = session.items().indexOf(item);
    var voters = sofar.votersOn(sofar.item(id).orElseThrow());
    int against = number == 3 ? 4 : number % 5 == 1 ? 1 : 0;
    for (Member member : voters.subList(0, against))
      sofar =
          done(Voting.voted(sofar, sofar.item(id).orElseThrow(), member.person(), Vote.DISAGREE));
    return done(Voting.votedByTheRest(sofar, sofar.item(id).orElseThrow(), Vote.AGREE));
  }

  private static String reasonToStepAside(Member member, Candidate candidate) {
    if (member.name().full().equals(candidate.name())) return Words.say("example.recusal.own");
    return member.post().endsWith(candidate.name()) ? Words.say("example.recusal.unit") : "";
  }

  private static Session done(Outcome<Session> outcome) {
    return switch (outcome) {
      case Outcome.Done<Session>(var session) -> session;
      case Outcome.Refused<Session>(var because) -> throw new IllegalStateException(because);
    };
  }
}
