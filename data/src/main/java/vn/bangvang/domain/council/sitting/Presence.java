package vn.bangvang.domain.council.sitting;

import vn.bangvang.domain.shared.text.Texts;

/// Whether a member came.
public sealed interface Presence {
  record NotRecorded() implements Presence {}

  record Present() implements Presence {}

  record Absent(String reason) implements Presence {
    public Absent {
      reason = Texts.line(reason);
    }
  }

  Presence NOT_RECORDED = new NotRecorded();
  Presence PRESENT = new Present();
}
