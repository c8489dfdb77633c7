package vn.bangvang.domain.council.sitting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import vn.bangvang.domain.shared.text.Sentences;
import vn.bangvang.domain.shared.text.Texts;
import vn.bangvang.domain.shared.text.TimeText;

/// When and where the Council meets, who is invited, and how it ended.
public record Sitting(LocalDate day, LocalTime opens, String place, String guests, Close close) {
  public Sitting {
    place = Texts.line(place);
    guests = Texts.paragraph(guests);
  }

  public sealed interface Close {
    record NotYet() implements Close {}

    record At(LocalTime time, String conclusion) implements Close {
      public At {
        conclusion = Texts.paragraph(conclusion);
      }
    }
  }

  /// Why a session cannot end at that time, if so.
  public Optional<String> refusalToEnd(LocalTime time) {
    return time.isBefore(opens)
        ? Optional.of(
            Sentences.say("session.ends.early", TimeText.shown(time), TimeText.shown(opens)))
        : Optional.empty();
  }

  public Sitting closed(Close changed) {
    return new Sitting(day, opens, place, guests, changed);
  }
}
