package vn.bangvang.domain.unit.lineage;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.bangvang.domain.unit.UnitId;

/// Who came of whom, drawn from all reorganisations.
public record Lineage(List<Reorganisation> reorganisations) {
  public Lineage {
    reorganisations =
        reorganisations.stream().sorted(Comparator.comparing(Reorganisation::from)).toList();
  }

  /// Those that stand in its place today: itself, if nobody does.
  public List<UnitId> today(UnitId unit) {
    var reached = reached(unit, this::successors);
    return reached.stream().filter(one -> successors(one).findAny().isEmpty()).toList();
  }

  /// The unit and all from which it came, nearest first.
  public List<UnitId> ancestry(UnitId unit) {
    return List.copyOf(reached(unit, this::predecessors));
  }

  /// By which acts it came to be, changed and ended, the oldest first.
  public List<Reorganisation> story(UnitId unit) {
    var line = reached(unit, this::predecessors);
    return reorganisations.stream()
        .filter(one ->
            one.act().before().contains(unit)
                || one.act().after().stream().anyMatch(line::contains))
        .toList();
  }

  private Stream<UnitId> successors(UnitId unit) {
    return reorganisations.stream()
        .map(Reorganisation::act)
        .filter(act -> act.ending().anyMatch(unit::equals))
        .flatMap(act -> act.after().stream());
  }

  private Stream<UnitId> predecessors(UnitId unit) {
    return reorganisations.stream()
        .map(Reorganisation::act)
        .filter(act -> act.after().contains(unit))
        .flatMap(act -> act.before().stream())
        .filter(one -> !one.equals(unit));
  }

  private static Set<UnitId> reached(UnitId start, Function<UnitId, Stream<UnitId>> next) {
    var reached = new LinkedHashSet<UnitId>();
    var open = new ArrayDeque<UnitId>(List.of(start));
    while (!open.isEmpty()) {
      UnitId unit = open.poll();
      if (reached.add(unit)) next.apply(unit).forEach(open::add);
    }
    return reached;
  }
}
