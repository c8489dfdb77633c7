package vn.bangvang.domain.council.sitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.bangvang.domain.council.ballot.Ballot;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.unit.person.PersonId;

/// Taking the votes on an item, by name.
public final class Voting {
  private Voting() {}

  public static Outcome<Session> voted(Session session, Item item, PersonId member, Vote vote) {
    var hindered = hindered(session);
    if (hindered.isPresent()) return hindered.get();
    if (item.isRecused(member)) return Outcome.refused("session.is.recused");
    if (session.votersOn(item).stream().noneMatch(one -> one.person().equals(member)))
      return Outcome.refused("session.is.absent");
    var cast = new ArrayList<>(castWithout(item, member));
    cast.add(new Ballot.Cast(member, vote));
    return Outcome.done(session.with(item.voted(new Ballot.Open(cast))));
  }

  /// The same vote for all who have not voted yet: "tất cả nhất trí".
  public static Outcome<Session> votedByTheRest(Session session, Item item, Vote vote) {
    Outcome<Session> outcome = hindered(session).orElse(Outcome.done(session));
    for (var voter : session.votersOn(item)) {
      if (item.voteOf(voter.person()).isPresent()) continue;
      if (!(outcome instanceof Outcome.Done<Session>(var sofar))) return outcome;
      var current = sofar.item(item.id()).orElse(item);
      outcome = voted(sofar, current, voter.person(), vote);
    }
    return outcome;
  }

  public static Outcome<Session> withdrawn(Session session, Item item, PersonId member) {
    if (session.isClosed()) return Outcome.refused("session.closed");
    var cast = castWithout(item, member);
    var ballot = cast.isEmpty() ? Ballot.NOT_OPENED : new Ballot.Open(cast);
    return Outcome.done(session.with(item.voted(ballot)));
  }

  /// Why nobody can vote now, if so.
  private static Optional<Outcome<Session>> hindered(Session session) {
    if (session.isClosed()) return Optional.of(Outcome.refused("session.closed"));
    if (session.hasQuorum()) return Optional.empty();
    return Optional.of(
        Outcome.refused(
            "session.no.quorum", session.presence(), session.rules().quorum().written()));
  }

  private static List<Ballot.Cast> castWithout(Item item, PersonId member) {
    return switch (item.ballot()) {
      case Ballot.NotOpened _ -> List.of();
      case Ballot.Open(var cast) ->
          cast.stream().filter(one -> !one.member().equals(member)).toList();
    };
  }
}
