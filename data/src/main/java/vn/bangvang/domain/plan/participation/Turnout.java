package vn.bangvang.domain.plan.participation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitRow;

/// The units that a plan addresses, each with its part in it: who has launched, who has not.
public record Turnout(List<Line> lines) {
  public Turnout {
    lines = List.copyOf(lines);
  }

  public record Line(UnitRow unit, Participation participation) {}

  /// Units of the kinds that the plan names, in their own order, and whoever else takes part. A
  /// plan that names no kinds addresses only those.
  public static Turnout of(Plan plan, List<UnitRow> units, List<Participation> participations) {
    Map<UnitId, Participation> known =
        participations.stream().collect(Collectors.toMap(Participation::unit, one -> one));
    var kinds =
        plan.standards().subjects().stream()
            .flatMap(group -> group.kinds().stream())
            .collect(Collectors.toSet());
    return new Turnout(
        units.stream()
            .filter(unit -> kinds.contains(unit.kind()) || known.containsKey(unit.id()))
            .map(unit -> new Line(unit, part(plan, unit, known)))
            .toList());
  }

  public List<UnitRow> launched() {
    return lines.stream().filter(one -> one.participation().hasLaunched()).map(Line::unit).toList();
  }

  public List<UnitRow> notLaunched() {
    return lines.stream()
        .filter(one -> !one.participation().hasLaunched())
        .map(Line::unit)
        .toList();
  }

  public List<UnitRow> notReported(PartialDate period) {
    return lines.stream()
        .filter(one -> !one.participation().hasReported(period))
        .map(Line::unit)
        .toList();
  }

  private static Participation part(Plan plan, UnitRow unit, Map<UnitId, Participation> known) {
    return known.getOrDefault(unit.id(), Participation.of(plan.id(), unit.id()));
  }
}
