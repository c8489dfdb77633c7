package vn.bangvang.store.council;

import vn.bangvang.domain.council.Member;
import vn.bangvang.domain.council.sitting.Attendance;
import vn.bangvang.domain.council.sitting.Presence;
import vn.bangvang.domain.council.sitting.SessionId;
import vn.bangvang.domain.shared.PersonName;
import vn.bangvang.store.jooq.tables.records.SessionAttendanceRecord;

/// The attendance of a member as a row.
final class Presences {
  private Presences() {}

  static Attendance of(SessionAttendanceRecord row) {
    var member =
        new Member(row.getPersonId(), new PersonName(row.getName()), row.getPost(), row.getRole());
    return new Attendance(member, presence(row));
  }

  private static Presence presence(SessionAttendanceRecord row) {
    return switch (row.getPresence()) {
      case "PRESENT" -> Presence.PRESENT;
      case "ABSENT" -> new Presence.Absent(row.getReason());
      default -> Presence.NOT_RECORDED;
    };
  }

  static SessionAttendanceRecord row(SessionId session, Attendance attendance, int place) {
    var member = attendance.member();
    var row = new SessionAttendanceRecord();
    row.setSessionId(session);
    row.setPlace(place);
    row.setPersonId(member.person());
    row.setName(member.name().full());
    row.setPost(member.post());
    row.setRole(member.role());
    row.setReason("");
    switch (attendance.presence()) {
      case Presence.NotRecorded _ -> row.setPresence("NOT_YET");
      case Presence.Present _ -> row.setPresence("PRESENT");
      case Presence.Absent(var reason) -> {
        row.setPresence("ABSENT");
        row.setReason(reason);
      }
    }
    return row;
  }
}
