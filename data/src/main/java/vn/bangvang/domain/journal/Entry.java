package vn.bangvang.domain.journal;

import java.time.Instant;

/// One piece of work as the journal keeps it. The sentence is what undo is called by.
public record Entry(long number, Instant at, Actor actor, Kind kind, String sentence) {

  public sealed interface Kind {
    record Work() implements Kind {}

    record Undoing(long entry) implements Kind {}

    record Redoing(long entry) implements Kind {}
  }
}
