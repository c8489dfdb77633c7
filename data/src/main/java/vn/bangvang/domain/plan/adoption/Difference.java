package vn.bangvang.domain.plan.adoption;

import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.shared.text.Sentences;

/// One thing that the parent plan changed since it was last taken over, and what has become of it
/// here. The numbers are places in the lists, counted from 0.
public record Difference(Part part, Change change, Mine mine) {

  public sealed interface Change {
    record Added(int now, String text) implements Change {}

    record Changed(int taken, int now, String before, String text) implements Change {}

    record Removed(int taken, String before) implements Change {}
  }

  public sealed interface Mine {
    /// Not in this plan: it is new, or it was removed here.
    record Absent() implements Mine {}

    /// As it was taken over.
    record Untouched(int at) implements Mine {}

    record AlsoChanged(int at, String text) implements Mine {}
  }

  /// Changed by both, each in its own way: whoever accepts loses the own wording.
  public boolean isOnBothSides() {
    return mine instanceof Mine.AlsoChanged
        || (mine instanceof Mine.Absent && change instanceof Change.Changed);
  }

  public String sentence() {
    String said =
        switch (change) {
          case Change.Added(_, var text) -> Sentences.say("adoption.added", part.shown(), text);
          case Change.Changed(_, _, var before, var text) ->
              Sentences.say("adoption.changed", part.shown(), before, text);
          case Change.Removed(_, var before) ->
              Sentences.say("adoption.removed", part.shown(), before);
        };
    return switch (mine) {
      case Mine.AlsoChanged(_, var text) -> Sentences.say("adoption.both", said, text);
      case Mine.Absent _ when isOnBothSides() -> Sentences.say("adoption.gone", said);
      case Mine.Absent _, Mine.Untouched _ -> said;
    };
  }
}
