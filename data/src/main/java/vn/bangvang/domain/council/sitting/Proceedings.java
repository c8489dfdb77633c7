package vn.bangvang.domain.council.sitting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.domain.council.Council;
import vn.bangvang.domain.council.ballot.Ballot;
import vn.bangvang.domain.council.ballot.Recusal;
import vn.bangvang.domain.council.rule.Rules;
import vn.bangvang.domain.nomination.NominationId;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.unit.person.PersonId;

/// What may be done in a session, and what may not any more.
public final class Proceedings {
  private Proceedings() {}

  /// Nobody meets without a chair to preside and a secretary to write the minutes.
  public static Outcome<Session> convened(Council council, Session session) {
    if (council.chair().isEmpty()) return Outcome.refused("council.chair.missing");
    if (council.secretary().isEmpty()) return Outcome.refused("council.secretary.missing");
    return Outcome.done(session);
  }

  /// When and where the session is held, and who is invited.
  public static Outcome<Session> held(Session session, Sitting sitting) {
    if (session.isClosed()) return Outcome.refused("session.closed");
    return Outcome.done(session.at(sitting));
  }

  /// Nobody changes the rule by which votes already given will be counted.
  public static Outcome<Session> ruled(Session session, Rules rules) {
    if (session.hasVoted()) return Outcome.refused("session.rules.frozen");
    return Outcome.done(session.under(rules));
  }

  public static Outcome<Session> attended(Session session, PersonId member, Presence presence) {
    if (session.isClosed()) return Outcome.refused("session.closed");
    boolean voted = session.items().stream().anyMatch(item -> item.voteOf(member).isPresent());
    if (voted && !(presence instanceof Presence.Present))
      return Outcome.refused("session.has.voted");
    return Outcome.done(
        session.attended(
            session.attendance().stream()
                .map(one -> isOf(one, member) ? new Attendance(one.member(), presence) : one)
                .toList()));
  }

  public static Outcome<Session> added(Session session, List<Item> more) {
    if (session.isClosed()) return Outcome.refused("session.closed");
    var all = new LinkedHashMap<NominationId, Item>();
    for (Item item : session.items()) all.put(item.candidate().nomination(), item);
    for (Item item : more) all.putIfAbsent(item.candidate().nomination(), item);
    return Outcome.done(session.over(List.copyOf(all.values())));
  }

  public static Outcome<Session> dropped(Session session, Item item) {
    if (session.isClosed()) return Outcome.refused("session.closed");
    if (item.ballot() instanceof Ballot.Open) return Outcome.refused("session.item.voted");
    return Outcome.done(
        session.over(session.items().stream().filter(one -> !one.equals(item)).toList()));
  }

  public static Outcome<Session> moved(Session session, Item item, int places) {
    if (session.isClosed()) return Outcome.refused("session.closed");
    var order = new ArrayList<>(session.items());
    int from = order.indexOf(item);
    int to = Math.clamp(from + places, 0, order.size() - 1);
    order.add(to, order.remove(from));
    return Outcome.done(session.over(order));
  }

  public static Outcome<Session> recused(Session session, Item item, Recusal recusal) {
    if (session.isClosed()) return Outcome.refused("session.closed");
    if (item.voteOf(recusal.member()).isPresent()) return Outcome.refused("session.has.voted");
    var others = without(item, recusal.member());
    var all = Stream.concat(others.stream(), Stream.of(recusal)).toList();
    return Outcome.done(session.with(item.recused(all)));
  }

  public static Outcome<Session> returned(Session session, Item item, PersonId member) {
    if (session.isClosed()) return Outcome.refused("session.closed");
    return Outcome.done(session.with(item.recused(without(item, member))));
  }

  public static Outcome<Session> discussed(Session session, Item item, String discussion) {
    if (session.isClosed()) return Outcome.refused("session.closed");
    return Outcome.done(session.with(item.discussed(discussion)));
  }

  public static Outcome<Session> closed(Session session, Sitting.Close.At close) {
    var lacking = Readiness.toClose(session);
    if (lacking.isPresent()) return new Outcome.Refused<>(lacking.get());
    var early = session.sitting().refusalToEnd(close.time());
    if (early.isPresent()) return new Outcome.Refused<>(early.get());
    return Outcome.done(session.at(session.sitting().closed(close)));
  }

  public static Session reopened(Session session) {
    return session.at(session.sitting().closed(new Sitting.Close.NotYet()));
  }

  private static List<Recusal> without(Item item, PersonId member) {
    return item.recusals().stream().filter(one -> !one.member().equals(member)).toList();
  }

  private static boolean isOf(Attendance attendance, PersonId member) {
    return attendance.member().person().equals(member);
  }
}
