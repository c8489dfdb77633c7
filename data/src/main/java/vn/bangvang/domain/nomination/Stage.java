package vn.bangvang.domain.nomination;

import java.time.LocalDate;
import vn.bangvang.domain.shared.text.Texts;

/// How far a nomination has come.
public sealed interface Stage {
  record Received(LocalDate on) implements Stage {}

  record Withdrawn(LocalDate on, String reason) implements Stage {
    public Withdrawn {
      reason = Texts.line(reason);
    }
  }
}
