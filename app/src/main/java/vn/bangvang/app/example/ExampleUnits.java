package vn.bangvang.app.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.Unit;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitKind;
import vn.bangvang.domain.unit.UnitPeriod;

/// The units of the example: a province, its departments, vertical agencies, districts and
/// communes; then the bodies of the other plans.
final class ExampleUnits {
  private final Ids ids;
  private final List<Unit> units = new ArrayList<>();

  ExampleUnits(Ids ids) {
    this.ids = ids;
    Lists.read("units.txt")
        .forEach((kind, names) -> Lists.words(names.getFirst()).forEach(name -> add(kind, name)));
  }

  /// The units of a list whose lines name the parent after the kind.
  List<Unit> add(String resource, Ids identities) {
    int before = units.size();
    Lists.read(resource)
        .forEach((kind, cells) ->
            Lists.words(cells.get(1))
                .forEach(name -> add(identities, kind, parent(cells.getFirst()), name)));
    return List.copyOf(units.subList(before, units.size()));
  }

  private Parent parent(String name) {
    return name.isEmpty() ? Parent.TOP : new Parent.Under(called(name).id());
  }

  List<Unit> all() {
    return List.copyOf(units);
  }

  Map<UnitId, UnitKind> kinds() {
    return units.stream().collect(Collectors.toMap(Unit::id, one -> one.present().kind()));
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
    add(ids, kind, parent, full);
  }

  private void add(Ids identities, String kind, Parent parent, String name) {
    var period =
        new UnitPeriod(PartialDate.unknown(), name, new UnitKind(kind), parent, units.size() + 1);
    units.add(new Unit(new UnitId(identities.next()), List.of(period)));
  }
}
