package vn.bangvang.domain.council.sitting;

import java.util.ArrayList;
import vn.bangvang.SampleCouncil;
import vn.bangvang.domain.council.ballot.Ballot;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.shared.Outcome;

/// Sessions in the states that tests need.
final class Sittings {
  private static final Vote LOWER_FORM = new Vote.Other("hạ xuống Giấy khen");

  private Sittings() {}

  /// Of nine members the first so many came, the others are excused.
  static Session withPresent(int count) {
    var attendance = new ArrayList<Attendance>();
    for (Attendance one : SampleCouncil.session().attendance()) {
      boolean came = attendance.size() < count;
      var presence = came ? Presence.PRESENT : new Presence.Absent("Đi công tác");
      attendance.add(new Attendance(one.member(), presence));
    }
    return SampleCouncil.session().attended(attendance);
  }

  /// A show of hands: the first members agree, the next disagree, the last say something else.
  static Ballot hands(int agree, int disagree, int other) {
    var cast = new ArrayList<Ballot.Cast>();
    for (int i = 0; i < agree + disagree + other; i++) {
      Vote vote = i < agree ? Vote.AGREE : i < agree + disagree ? Vote.DISAGREE : LOWER_FORM;
      cast.add(new Ballot.Cast(SampleCouncil.member(i), vote));
    }
    return new Ballot.Open(cast);
  }

  static Session done(Outcome<Session> outcome) {
    return switch (outcome) {
      case Outcome.Done<Session>(var session) -> session;
      case Outcome.Refused<Session>(var because) -> throw new AssertionError(because);
    };
  }

  static String refusal(Outcome<Session> outcome) {
    return switch (outcome) {
      case Outcome.Done<Session> _ -> throw new AssertionError("was not refused");
      case Outcome.Refused<Session>(var because) -> because;
    };
  }
}
