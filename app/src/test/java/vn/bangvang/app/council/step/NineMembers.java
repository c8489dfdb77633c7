package vn.bangvang.app.council.step;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.bangvang.domain.council.Council;
import vn.bangvang.domain.council.CouncilId;
import vn.bangvang.domain.council.Member;
import vn.bangvang.domain.council.Role;
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
import vn.bangvang.domain.nomination.NominationId;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.PersonName;
import vn.bangvang.domain.shared.Ratio;
import vn.bangvang.domain.unit.person.PersonId;

/// A council of nine and its session over a unit and a person, for tests.
final class NineMembers {
  private static final List<String> GIVEN =
      List.of("An", "Bình", "Châu", "Dũng", "Đạt", "Em", "Giang", "Hà", "Kiên");

  private NineMembers() {}

  static PersonId member(int number) {
    return new PersonId(new UUID(0, 70L + number));
  }

  static String name(int number) {
    return "Nguyễn Văn " + GIVEN.get(number);
  }

  static Rules rules(Base base, Majority.OnRecusal onRecusal) {
    var majority = new Majority(base, new Ratio(2, 3), Majority.Strictness.AT_LEAST, onRecusal);
    return new Rules(new Ratio(2, 3), majority, "Quy chế làm việc", Rules.Certainty.UNSURE);
  }

  private static Council council(Rules rules) {
    var founded = new LegalBasis("Quyết định", DocumentNumber.NONE, PartialDate.unknown(), "", "");
    var members = IntStream.range(0, 9).mapToObj(NineMembers::seat).toList();
    return new Council(new CouncilId(new UUID(0, 1)), "Hội đồng", founded, members, rules);
  }

  private static Member seat(int number) {
    Role role = number == 0 ? Role.CHAIR : number == 8 ? Role.SECRETARY : Role.MEMBER;
    return new Member(member(number), new PersonName(name(number)), "Giám đốc Sở", role);
  }

  static Session session(Rules rules) {
    var sitting =
        new Sitting(
            LocalDate.of(2024, 4, 10),
            LocalTime.of(14, 0),
            "Phòng họp số 2",
            "",
            new Sitting.Close.NotYet());
    var plan = new PlanId(new UUID(0, 3));
    var round = new RoundId(new UUID(0, 4));
    return Session.of(new SessionId(new UUID(0, 2)), council(rules), plan, round, sitting)
        .over(List.of(unit(), person()));
  }

  /// Nobody has been called yet; two thirds of those present decide.
  static Session prepared() {
    return session(rules(Base.PRESENT, Majority.OnRecusal.STAYS_IN_BASE));
  }

  /// The first so many are there, the others away on duty.
  static Session attended(Session session, int present) {
    Session sofar = session;
    for (Attendance one : session.attendance()) {
      boolean came = session.attendance().indexOf(one) < present;
      Presence presence = came ? Presence.PRESENT : new Presence.Absent("đi công tác");
      sofar = done(Proceedings.attended(sofar, one.member().person(), presence));
    }
    return sofar;
  }

  static Session done(Outcome<Session> outcome) {
    return switch (outcome) {
      case Outcome.Done<Session>(var session) -> session;
      case Outcome.Refused<Session>(var because) -> throw new AssertionError(because);
    };
  }

  private static Item unit() {
    return item(
        1, new Candidate(nomination(1), SubjectKind.COLLECTIVE, "Sở Y tế", "", "Bằng khen"));
  }

  private static Item person() {
    return item(
        2,
        new Candidate(
            nomination(2),
            SubjectKind.HEAD,
            "Đỗ Hữu Vũ",
            "Giám đốc Sở Nội vụ",
            "Bằng khen của Chủ tịch UBND tỉnh"));
  }

  private static NominationId nomination(int number) {
    return new NominationId(new UUID(5, number));
  }

  private static Item item(int number, Candidate candidate) {
    return Item.of(new ItemId(new UUID(4, number)), candidate);
  }
}
