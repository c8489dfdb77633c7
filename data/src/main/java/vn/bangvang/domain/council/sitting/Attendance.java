package vn.bangvang.domain.council.sitting;

import vn.bangvang.domain.council.Member;

/// A member as he stood on the day of the session, and whether he came.
public record Attendance(Member member, Presence presence) {
  public boolean isPresent() {
    return presence instanceof Presence.Present;
  }
}
