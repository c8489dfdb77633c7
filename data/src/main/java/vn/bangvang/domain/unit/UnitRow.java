package vn.bangvang.domain.unit;

import java.util.ArrayList;
import java.util.List;

/// A line of the tree of units.
public record UnitRow(UnitId id, String name, UnitKind kind, Parent parent, int people) {

  /// The unit and all that stand beneath it in the tree, each once even where units go in a circle.
  public static List<UnitId> withAllBeneath(UnitId unit, List<UnitRow> tree) {
    var found = new ArrayList<>(List.of(unit));
    for (int i = 0; i < found.size(); i++) {
      var parent = new Parent.Under(found.get(i));
      tree.stream()
          .filter(row -> row.parent().equals(parent) && !found.contains(row.id()))
          .map(UnitRow::id)
          .toList()
          .forEach(found::add);
    }
    return found;
  }
}
