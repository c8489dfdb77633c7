package vn.bangvang.app.documents.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.bangvang.app.documents.kit.Sample;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.domain.council.Council;
import vn.bangvang.domain.council.CouncilId;
import vn.bangvang.domain.council.Member;
import vn.bangvang.domain.council.Role;
import vn.bangvang.domain.council.ballot.Recusal;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.council.rule.Base;
import vn.bangvang.domain.council.rule.Majority;
import vn.bangvang.domain.council.rule.Rules;
import vn.bangvang.domain.council.sitting.Candidate;
import vn.bangvang.domain.council.sitting.Item;
import vn.bangvang.domain.council.sitting.ItemId;
import vn.bangvang.domain.council.sitting.Presence;
import vn.bangvang.domain.council.sitting.Proceedings;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.SessionId;
import vn.bangvang.domain.council.sitting.Sitting;
import vn.bangvang.domain.council.sitting.Voting;
import vn.bangvang.domain.nomination.NominationId;
import vn.bangvang.domain.office.Office;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.PersonName;
import vn.bangvang.domain.shared.Ratio;
import vn.bangvang.domain.unit.person.PersonId;

/// A session of nine in a test: who came, what was voted, and its minutes as lines.
final class Meeting {
  static final String CHAIR = "Lê Văn Ánh";
  static final String DEPUTY = "Trần Thị Bích";
  static final String SECRETARY = "Kpă H'Nhung";
  private static final List<String> NAMES =
      List.of(
          CHAIR,
          DEPUTY,
          "Phan Cao",
          "Đỗ Dũng",
          "Võ Én",
          "Hồ Giang",
          "Bùi Hà",
          "Mai Khoa",
          SECRETARY);
  private final Base base;
  private final List<Candidate> candidates = new ArrayList<>();
  private UnaryOperator<Session> course = UnaryOperator.identity();

  Meeting(Base base) {
    this.base = base;
  }

  Meeting over(String name, SubjectKind subject, String from) {
    var nomination = new NominationId(new UUID(3, candidates.size()));
    candidates.add(new Candidate(nomination, subject, name, from, "Bằng khen"));
    return this;
  }

  Meeting overCollective(String name) {
    return over(name, SubjectKind.COLLECTIVE, "");
  }

  private Meeting then(UnaryOperator<Session> more) {
    var before = course;
    course = session -> more.apply(before.apply(session));
    return this;
  }

  Meeting absent(String name, String reason) {
    return then(
        session -> done(Proceedings.attended(session, person(name), new Presence.Absent(reason))));
  }

  /// Whose presence was not said otherwise.
  Meeting othersPresent() {
    return then(session -> {
      var filled = session;
      for (var one : session.attendance())
        if (one.presence() instanceof Presence.NotRecorded)
          filled = done(Proceedings.attended(filled, one.member().person(), Presence.PRESENT));
      return filled;
    });
  }

  Meeting recused(int item, String name, String reason) {
    return then(session ->
        done(
            Proceedings.recused(
                session, session.items().get(item), new Recusal(person(name), reason))));
  }

  Meeting voted(int item, String name, Vote vote) {
    return then(
        session -> done(Voting.voted(session, session.items().get(item), person(name), vote)));
  }

  Meeting othersAgree(int item) {
    return then(
        session -> done(Voting.votedByTheRest(session, session.items().get(item), Vote.AGREE)));
  }

  Meeting discussed(int item, String text) {
    return then(session -> done(Proceedings.discussed(session, session.items().get(item), text)));
  }

  Meeting closed(String conclusion) {
    return then(session ->
        done(Proceedings.closed(session, new Sitting.Close.At(LocalTime.of(9, 5), conclusion))));
  }

  List<String> lines() {
    return Sample.grid(MinutesPaper.of(minutes()));
  }

  Minutes minutes() {
    return new MinutesOf(office(), ExampleOffice.launchPlan(), council(), course.apply(session()))
        .minutes();
  }

  private Session session() {
    var sitting =
        new Sitting(
            LocalDate.of(2024, 2, 5),
            LocalTime.of(7, 30),
            "Phòng họp số 1",
            "",
            new Sitting.Close.NotYet());
    var items = new ArrayList<Item>();
    for (int i = 0; i < candidates.size(); i++)
      items.add(Item.of(new ItemId(new UUID(4, i)), candidates.get(i)));
    var plan = ExampleOffice.launchPlan();
    var round = plan.course().rounds().getFirst().id();
    return Session.of(new SessionId(new UUID(5, 0)), council(), plan.id(), round, sitting)
        .over(items);
  }

  private static PersonId person(String name) {
    return new PersonId(new UUID(6, NAMES.indexOf(name)));
  }

  private static Office office() {
    var body = new Office.Body("Sở Nội vụ", "UBND tỉnh An Bình", "SNV", "An Bình", BodyForm.STATE);
    return new Office(body, new Office.Backups("", 10));
  }

  private Council council() {
    var members = NAMES.stream().map(name -> member(name)).toList();
    var founded =
        new LegalBasis(
            "Quyết định",
            new DocumentNumber("15/QĐ-UBND"),
            PartialDate.on(2021, 8, 16),
            "UBND tỉnh",
            "");
    var majority =
        new Majority(
            base, new Ratio(2, 3), Majority.Strictness.AT_LEAST, Majority.OnRecusal.STAYS_IN_BASE);
    var rules = new Rules(new Ratio(2, 3), majority, "Quy chế", Rules.Certainty.CONFIRMED);
    return new Council(
        new CouncilId(new UUID(7, 0)), "Hội đồng tỉnh An Bình", founded, members, rules);
  }

  private static Member member(String name) {
    Role role =
        switch (NAMES.indexOf(name)) {
          case 0 -> Role.CHAIR;
          case 1 -> Role.STANDING_VICE_CHAIR;
          case 8 -> Role.SECRETARY;
          default -> Role.MEMBER;
        };
    return new Member(person(name), new PersonName(name), "Giám đốc Sở " + name, role);
  }

  private static Session done(Outcome<Session> outcome) {
    return switch (outcome) {
      case Outcome.Done<Session>(var session) -> session;
      case Outcome.Refused<Session>(var because) -> throw new AssertionError(because);
    };
  }
}
