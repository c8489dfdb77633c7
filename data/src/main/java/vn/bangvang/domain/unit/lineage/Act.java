package vn.bangvang.domain.unit.lineage;

import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.domain.shared.text.Texts;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitKind;

/// What is done to units by one decision.
public sealed interface Act {
  /// All go up in one, which may be one of them or a new one.
  record Merge(List<UnitId> from, UnitId into) implements Act {
    public Merge {
      from = List.copyOf(from);
    }
  }

  /// One becomes several, and may stay as one of them. What was its own goes to the heir.
  record Split(UnitId from, List<UnitId> into, UnitId heir) implements Act {
    public Split {
      into = List.copyOf(into);
      if (!into.contains(heir)) throw new IllegalArgumentException("the heir is one of the new");
    }
  }

  record Rename(UnitId unit, String name, UnitKind kind) implements Act {
    public Rename {
      name = Texts.line(name);
    }
  }

  record Move(UnitId unit, Parent under) implements Act {}

  /// Nobody follows; what stood beneath comes to stand beneath its parent.
  record Dissolve(UnitId unit) implements Act {}

  /// The bodies that it was done to.
  default List<UnitId> before() {
    return switch (this) {
      case Merge(var from, _) -> from;
      case Split(var from, _, _) -> List.of(from);
      case Rename(var unit, _, _) -> List.of(unit);
      case Move(var unit, _) -> List.of(unit);
      case Dissolve(var unit) -> List.of(unit);
    };
  }

  /// The bodies that came of it.
  default List<UnitId> after() {
    return switch (this) {
      case Merge(_, var into) -> List.of(into);
      case Split(_, var into, _) -> into;
      case Rename(var unit, _, _) -> List.of(unit);
      case Move(var unit, _) -> List.of(unit);
      case Dissolve _ -> List.of();
    };
  }

  default Stream<UnitId> ending() {
    return before().stream().filter(unit -> !after().contains(unit));
  }
}
