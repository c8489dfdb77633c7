package vn.bangvang.app.example;

import java.util.ArrayList;
import java.util.List;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.Unit;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitKind;
import vn.bangvang.domain.unit.UnitPeriod;

/// The units of the example: a province, its departments, vertical agencies, districts and
/// communes.
final class ExampleUnits {
  private final Ids ids;
  private final List<Unit> units = new ArrayList<>();

  ExampleUnits(Ids ids) {
    this.ids = ids;
    Lists.read("units.txt")
        .forEach((kind, names) -> Lists.words(names.getFirst()).forEach(name -> add(kind, name)));
  }

  List<Unit> all() {
    return List.copyOf(units);
  }

  Unit province() {
    return units.getFirst();
  }

  Unit called(String name) {
    return units.stream().filter(unit -> unit.name().equals(name)).findFirst().orElseThrow();
  }

  List<Unit> ofKind(String kind) {
    return units.stream().filter(unit -> unit.present().kind().name().equals(kind)).toList();
  }

  /// A line that begins with a district lists its communes.
  private void add(String kindOrDistrict, String name) {
    var district = units.stream().filter(unit -> unit.name().equals(kindOrDistrict)).findFirst();
    var parent =
        district
            .or(() -> units.stream().findFirst())
            .<Parent>map(unit -> new Parent.Under(unit.id()))
            .orElse(Parent.TOP);
    String kind = district.isPresent() ? Words.say("example.commune.kind") : kindOrDistrict;
    String full = district.isPresent() ? Words.say("example.commune", name) : name;
    var period =
        new UnitPeriod(PartialDate.unknown(), full, new UnitKind(kind), parent, units.size() + 1);
    units.add(new Unit(new UnitId(ids.next()), List.of(period)));
  }
}
