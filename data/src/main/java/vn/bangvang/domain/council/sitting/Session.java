package vn.bangvang.domain.council.sitting;

import java.util.List;
import java.util.Optional;
import vn.bangvang.domain.council.Council;
import vn.bangvang.domain.council.Member;
import vn.bangvang.domain.council.ballot.Ballot;
import vn.bangvang.domain.council.rule.Rules;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.shared.Ratio;
import vn.bangvang.domain.unit.person.PersonId;

/// A meeting of the Council over the nominations of one round of a plan. The electorate is the
/// attendance list: members as they stood when the session was prepared.
public record Session(
    SessionId id,
    Convening convening,
    Sitting sitting,
    List<Attendance> attendance,
    List<Item> items) {
  public Session {
    attendance = List.copyOf(attendance);
    items = List.copyOf(items);
  }

  public static Session of(
      SessionId id, Council council, PlanId plan, RoundId round, Sitting sitting) {
    var electorate =
        council.members().stream()
            .map(member -> new Attendance(member, Presence.NOT_RECORDED))
            .toList();
    var convening = new Convening(council.id(), plan, round, council.rules());
    return new Session(id, convening, sitting, electorate, List.of());
  }

  public Rules rules() {
    return convening.rules();
  }

  public boolean isClosed() {
    return sitting.close() instanceof Sitting.Close.At;
  }

  public int present() {
    return (int) attendance.stream().filter(Attendance::isPresent).count();
  }

  public Ratio presence() {
    return new Ratio(present(), attendance.size());
  }

  public boolean hasQuorum() {
    return presence().atLeast(rules().quorum());
  }

  public boolean hasVoted() {
    return items.stream().anyMatch(item -> item.ballot() instanceof Ballot.Open);
  }

  public Optional<Item> item(ItemId wanted) {
    return items.stream().filter(item -> item.id().equals(wanted)).findFirst();
  }

  public Optional<Attendance> of(PersonId member) {
    return attendance.stream().filter(one -> one.member().person().equals(member)).findFirst();
  }

  /// Those who may vote on an item: present, and not stepping aside.
  public List<Member> votersOn(Item item) {
    return attendance.stream()
        .filter(Attendance::isPresent)
        .map(Attendance::member)
        .filter(member -> !item.isRecused(member.person()))
        .toList();
  }

  public Session at(Sitting changed) {
    return new Session(id, convening, changed, attendance, items);
  }

  Session under(Rules changed) {
    return new Session(id, convening.under(changed), sitting, attendance, items);
  }

  Session attended(List<Attendance> changed) {
    return new Session(id, convening, sitting, changed, items);
  }

  public Session over(List<Item> changed) {
    return new Session(id, convening, sitting, attendance, changed);
  }

  Session with(Item changed) {
    return over(
        items.stream().map(item -> item.id().equals(changed.id()) ? changed : item).toList());
  }
}
