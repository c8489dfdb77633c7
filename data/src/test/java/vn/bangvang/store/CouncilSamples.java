package vn.bangvang.store;

import java.util.List;
import vn.bangvang.SampleCouncil;
import vn.bangvang.Samples;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.council.Council;
import vn.bangvang.domain.council.ballot.Recusal;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.council.sitting.ItemId;
import vn.bangvang.domain.council.sitting.Presence;
import vn.bangvang.domain.council.sitting.Proceedings;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.Voting;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.Person;

/// A council that sits, for tests.
public final class CouncilSamples {
  private CouncilSamples() {}

  public static List<Person> peopleOf(Council council) {
    return council.members().stream()
        .map(one -> Samples.person(one.person(), one.name().full(), one.post(), Duty.STAFF))
        .toList();
  }

  /// The first seven came; the chair steps aside from the first item, the others voted on it.
  public static Session sessionWithVotes(Repositories repositories) {
    peopleOf(SampleCouncil.council()).forEach(repositories.people()::save);
    repositories.councils().save(SampleCouncil.council());
    repositories.nominations().save(Samples.collective());
    repositories.nominations().save(Samples.ofHead());
    var first = SampleCouncil.item(90, Samples.collective());
    var second = SampleCouncil.item(91, Samples.ofHead());
    Session session = SampleCouncil.session().over(List.of(first, second));
    for (int i = 0; i < 9; i++) {
      var presence = i < 7 ? Presence.PRESENT : new Presence.Absent("Đi công tác");
      session = done(Proceedings.attended(session, SampleCouncil.member(i), presence));
    }
    var recusal = new Recusal(SampleCouncil.member(0), "Là người đứng đầu đơn vị");
    session = done(Proceedings.recused(session, first, recusal));
    session = voted(session, first.id(), 1, Vote.AGREE);
    session = voted(session, first.id(), 2, Vote.DISAGREE);
    return voted(session, first.id(), 3, new Vote.Other("tặng Giấy khen"));
  }

  private static Session voted(Session session, ItemId id, int member, Vote vote) {
    var item = session.item(id).orElseThrow();
    return done(Voting.voted(session, item, SampleCouncil.member(member), vote));
  }

  public static Session done(Outcome<Session> outcome) {
    return switch (outcome) {
      case Outcome.Done<Session>(var session) -> session;
      case Outcome.Refused<Session>(var because) -> throw new AssertionError(because);
    };
  }
}
