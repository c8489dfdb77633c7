package vn.bangvang.domain.unit;

import java.util.ArrayList;
import java.util.List;
import vn.bangvang.domain.shared.Outcome;

/// A body with its lineage: the periods of its life, the present one first.
public record Unit(UnitId id, List<UnitPeriod> periods) {
  public Unit {
    periods = List.copyOf(periods);
    if (periods.isEmpty()) throw new IllegalArgumentException("a unit has at least one period");
  }

  public UnitPeriod present() {
    return periods.getFirst();
  }

  public String name() {
    return present().name();
  }

  /// Put right in a tree where no unit stands beneath itself.
  public Outcome<Unit> corrected(UnitPeriod present, List<UnitRow> tree) {
    boolean isCircle =
        present.parent() instanceof Parent.Under(var above)
            && UnitRow.withAllBeneath(id, tree).contains(above);
    return isCircle
        ? Outcome.refused("unit.circle", present.name())
        : Outcome.done(corrected(present));
  }

  /// The same life with what is known of the present put right.
  public Unit corrected(UnitPeriod present) {
    var changed = new ArrayList<>(periods);
    changed.set(0, present);
    return new Unit(id, changed);
  }
}
