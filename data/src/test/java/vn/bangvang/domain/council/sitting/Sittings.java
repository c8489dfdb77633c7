package vn.bangvang.domain.council.sitting;

import java.util.ArrayList;
import vn.bangvang.SampleCouncil;
import vn.bangvang.domain.shared.Outcome;

/// Sessions in the states that tests need.
final class Sittings {
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
