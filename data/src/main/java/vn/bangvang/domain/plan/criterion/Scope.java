package vn.bangvang.domain.plan.criterion;

import java.util.List;
import vn.bangvang.domain.shared.text.Folded;
import vn.bangvang.domain.shared.text.Texts;
import vn.bangvang.domain.unit.UnitKind;

/// Whom a criterion concerns.
public sealed interface Scope {
  record Everyone() implements Scope {}

  /// Only bodies for which the condition is true: "được giao vốn đầu tư công".
  record Where(String condition) implements Scope {
    public Where {
      condition = Texts.line(condition);
    }
  }

  /// Only units of these kinds; the plan may add a condition in words.
  record Kinds(List<UnitKind> kinds, String condition) implements Scope {
    public Kinds {
      kinds = List.copyOf(kinds);
      condition = Texts.line(condition);
      if (kinds.isEmpty()) throw new IllegalArgumentException("no kind of unit");
    }
  }

  /// Whether units of this kind can be concerned; they can where their kind is not known.
  default boolean reaches(UnitKind kind) {
    return switch (this) {
      case Everyone _, Where _ -> true;
      case Kinds(var kinds, _) ->
          kind.equals(UnitKind.UNKNOWN) || kinds.stream().anyMatch(one -> isSame(one, kind));
    };
  }

  private static boolean isSame(UnitKind one, UnitKind other) {
    return Folded.of(one.name()).equals(Folded.of(other.name()));
  }
}
