package vn.bangvang;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import vn.bangvang.domain.council.Council;
import vn.bangvang.domain.council.CouncilId;
import vn.bangvang.domain.council.Member;
import vn.bangvang.domain.council.Role;
import vn.bangvang.domain.council.rule.Base;
import vn.bangvang.domain.council.rule.Majority;
import vn.bangvang.domain.council.rule.Rules;
import vn.bangvang.domain.council.sitting.Candidate;
import vn.bangvang.domain.council.sitting.Item;
import vn.bangvang.domain.council.sitting.ItemId;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.SessionId;
import vn.bangvang.domain.council.sitting.Sitting;
import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.shared.PersonName;
import vn.bangvang.domain.shared.Ratio;
import vn.bangvang.domain.unit.person.PersonId;

/// A council of nine and its session, for tests.
public final class SampleCouncil {
  public static final CouncilId COUNCIL = new CouncilId(Samples.id(40));

  private SampleCouncil() {}

  public static Rules rules() {
    var majority =
        new Majority(
            Base.PRESENT,
            new Ratio(2, 3),
            Majority.Strictness.AT_LEAST,
            Majority.OnRecusal.STAYS_IN_BASE);
    return new Rules(new Ratio(2, 3), majority, "Quy chế của Hội đồng", Rules.Certainty.UNSURE);
  }

  /// Nine members: the chair, two vice-chairs, five members and the secretary.
  public static Council council() {
    var roles =
        List.of(
            Role.CHAIR,
            Role.STANDING_VICE_CHAIR,
            Role.VICE_CHAIR,
            Role.MEMBER,
            Role.MEMBER,
            Role.MEMBER,
            Role.MEMBER,
            Role.MEMBER,
            Role.SECRETARY);
    var members =
        IntStream.range(0, roles.size()).mapToObj(i -> memberOf(i, roles.get(i))).toList();
    return new Council(
        COUNCIL, "Hội đồng Thi đua - Khen thưởng tỉnh An Bình", Samples.basis(), members, rules());
  }

  public static PersonId member(int number) {
    return new PersonId(Samples.id(70 + number));
  }

  private static Member memberOf(int number, Role role) {
    var name = new PersonName("Thành Viên " + (char) ('A' + number));
    return new Member(member(number), name, "Ủy viên", role);
  }

  public static Session session() {
    var sitting =
        new Sitting(
            Samples.DAY, LocalTime.of(14, 0), "Phòng họp số 2", "", new Sitting.Close.NotYet());
    return Session.of(
        new SessionId(Samples.id(80)), council(), SamplePlan.PLAN, SamplePlan.ROUND, sitting);
  }

  public static Item item(long number, Nomination nomination) {
    return Item.of(new ItemId(Samples.id(number)), Candidate.of(nomination, "Bằng khen"));
  }
}
