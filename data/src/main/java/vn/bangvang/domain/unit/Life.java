package vn.bangvang.domain.unit;

import java.time.LocalDate;

/// Whether a body still stands.
public sealed interface Life {
  record Stands() implements Life {}

  /// From that day on it is no more.
  record Ended(LocalDate on) implements Life {}

  static Life stands() {
    return new Stands();
  }

  default boolean reaches(LocalDate day) {
    return switch (this) {
      case Stands _ -> true;
      case Ended(var end) -> day.isBefore(end);
    };
  }
}
