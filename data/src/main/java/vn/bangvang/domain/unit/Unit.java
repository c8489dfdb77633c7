package vn.bangvang.domain.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.bangvang.domain.shared.Outcome;

/// A body with its lineage: the periods of its life, the present one first.
public record Unit(UnitId id, List<UnitPeriod> periods, Life life) {
  public Unit {
    periods = List.copyOf(periods);
    if (periods.isEmpty()) throw new IllegalArgumentException("a unit has at least one period");
  }

  public Unit(UnitId id, List<UnitPeriod> periods) {
    this(id, periods, Life.stands());
  }

  /// For a body that is no more: the last one.
  public UnitPeriod present() {
    return periods.getFirst();
  }

  public String name() {
    return present().name();
  }

  /// What it was on a day; nothing before it was founded and after its end.
  public Optional<UnitPeriod> on(LocalDate day) {
    if (!life.reaches(day)) return Optional.empty();
    return periods.stream().filter(period -> period.hasBegunOn(day)).findFirst();
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
    return new Unit(id, changed, life);
  }

  /// What it is from a later day on.
  public Unit becoming(UnitPeriod next) {
    var changed = new ArrayList<>(periods);
    changed.addFirst(next);
    return new Unit(id, changed, life);
  }

  public Unit ended(LocalDate on) {
    return new Unit(id, periods, new Life.Ended(on));
  }
}
