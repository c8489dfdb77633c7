package vn.bangvang.domain.council.sitting;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.bangvang.domain.shared.text.Texts;

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

  public Sitting closed(Close changed) {
    return new Sitting(day, opens, place, guests, changed);
  }
}
