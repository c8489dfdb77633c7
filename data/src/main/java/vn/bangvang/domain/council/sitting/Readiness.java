package vn.bangvang.domain.council.sitting;

import java.util.Optional;
import java.util.stream.Stream;
import vn.bangvang.domain.council.Member;
import vn.bangvang.domain.council.ballot.Ballot;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Sentences;

/// What a session still lacks before it can be closed and its minutes printed.
public final class Readiness {
  private Readiness() {}

  /// The first thing that is in the way of closing.
  public static Optional<String> toClose(Session session) {
    return lacking(session).findFirst();
  }

  public static Stream<String> lacking(Session session) {
    return Stream.of(attendance(session), quorum(session), recusals(session), votes(session))
        .flatMap(one -> one);
  }

  private static Stream<String> attendance(Session session) {
    return session.attendance().stream()
        .flatMap(one ->
            switch (one.presence()) {
              case Presence.NotRecorded _ -> lacks("session.lacks.attendance", one.member());
              case Presence.Absent(var reason) when reason.isEmpty() ->
                  lacks("session.lacks.reason", one.member());
              case Presence.Absent _, Presence.Present _ -> Stream.of();
            });
  }

  private static Stream<String> quorum(Session session) {
    if (session.hasQuorum()) return Stream.of();
    return Stream.of(
        Sentences.say("session.no.quorum", session.presence(), session.rules().quorum().written()));
  }

  private static Stream<String> recusals(Session session) {
    return session.items().stream()
        .flatMap(item ->
            item.recusals().stream()
                .filter(one -> one.reason().isEmpty())
                .flatMap(one -> session.of(one.member()).stream())
                .map(one -> one.member().name().full())
                .map(
                    name -> Sentences.say("session.lacks.recusal", name, item.candidate().name())));
  }

  private static Stream<String> votes(Session session) {
    if (session.items().isEmpty()) return Stream.of(Sentences.say("session.lacks.items"));
    return session.items().stream().flatMap(item -> votes(session, item));
  }

  /// A vote that was forgotten would count against the nominee.
  private static Stream<String> votes(Session session, Item item) {
    String name = item.candidate().name();
    if (item.ballot() instanceof Ballot.NotOpened)
      return Stream.of(Sentences.say("session.lacks.votes", name));
    int silent = Tally.of(session, item).silent();
    if (silent <= 0) return Stream.of();
    return Stream.of(Sentences.say("session.lacks.voters", Numbers.count(silent), name));
  }

  private static Stream<String> lacks(String key, Member member) {
    return Stream.of(Sentences.say(key, member.name().full()));
  }
}
