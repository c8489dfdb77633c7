package vn.bangvang.domain.unit.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.unit.Life;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.Unit;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.person.Person;
import vn.bangvang.domain.unit.person.PersonId;

/// Carries an act out on the units and people that it touches. Nothing of the past is rewritten:
/// periods and posts are ended, new ones begin.
public final class Reorganising {
  private final Reorganisation order;
  private final LocalDate from;
  private final Map<UnitId, Unit> units = new LinkedHashMap<>();
  private final Map<UnitId, Unit> known;

  /// The units and people as they are from then on, only those that changed.
  public record Effects(List<Unit> units, List<Person> people) {
    public Effects {
      units = List.copyOf(units);
      people = List.copyOf(people);
    }
  }

  /// Who heads a unit after others went up in it; the heads of the others become deputies.
  public sealed interface Head {
    record NotNamed() implements Head {}

    record Named(PersonId person) implements Head {}
  }

  private Reorganising(Reorganisation order, List<Unit> all) {
    this.order = order;
    this.from = order.from();
    this.known = new LinkedHashMap<>();
    all.forEach(unit -> known.put(unit.id(), unit));
  }

  /// All units of the office, with those that the act founds, and all people.
  public static Outcome<Effects> carryOut(
      Reorganisation order, List<Unit> all, List<Person> people, Head head) {
    var work = new Reorganising(order, all);
    Optional<Outcome<Effects>> refusal = work.refusal();
    if (refusal.isPresent()) return refusal.get();
    work.change();
    var moved = new Transfers(order, head).of(people);
    return Outcome.done(new Effects(List.copyOf(work.units.values()), moved));
  }

  private Optional<Outcome<Effects>> refusal() {
    var act = order.act();
    var touched = Stream.concat(act.before().stream(), act.after().stream()).distinct();
    return touched
        .map(this::known)
        .flatMap(unit -> refusal(unit).stream())
        .findFirst()
        .or(this::nonsense);
  }

  private Optional<Outcome<Effects>> refusal(Unit unit) {
    if (unit.life() instanceof Life.Ended)
      return Optional.of(Outcome.refused("unit.act.ended", unit.name()));
    boolean isNew = !order.act().before().contains(unit.id());
    boolean isEarlier =
        unit.present().since().earliest().filter(from::isBefore).isPresent()
            || (!isNew && unit.present().since().earliest().filter(from::equals).isPresent());
    return isEarlier
        ? Optional.of(
            Outcome.refused("unit.act.early", unit.name(), unit.present().since().shown()))
        : Optional.empty();
  }

  private Optional<Outcome<Effects>> nonsense() {
    return switch (order.act()) {
      case Act.Merge(var merged, var into) when merged.stream().allMatch(into::equals) ->
          Optional.of(Outcome.refused("unit.act.merge.one"));
      case Act.Split(_, var into, _) when into.size() < 2 ->
          Optional.of(Outcome.refused("unit.act.split.one"));
      case Act.Rename(var unit, var name, var kind)
          when known(unit).present().name().equals(name)
              && known(unit).present().kind().equals(kind) ->
          Optional.of(Outcome.refused("unit.act.same", name));
      case Act.Move(var unit, Parent.Under(var above)) when isBeneath(above, unit) ->
          Optional.of(Outcome.refused("unit.circle", known(unit).name()));
      case Act _ -> Optional.empty();
    };
  }

  private boolean isBeneath(UnitId lower, UnitId upper) {
    var path = new ArrayList<UnitId>();
    for (var at = lower; !path.contains(at); ) {
      if (at.equals(upper)) return true;
      path.add(at);
      if (known(at).present().parent() instanceof Parent.Under(var above)) at = above;
    }
    return false;
  }

  private void change() {
    switch (order.act()) {
      case Act.Merge(_, var into) -> follow(new Parent.Under(into));
      case Act.Split(_, _, var heir) -> follow(new Parent.Under(heir));
      case Act.Rename(var unit, var name, var kind) ->
          put(unit, it -> it.becoming(it.present().called(name, kind, from)));
      case Act.Move(var unit, var under) ->
          put(unit, it -> it.becoming(it.present().under(under, from)));
      case Act.Dissolve(var unit) -> follow(known(unit).present().parent());
    }
  }

  /// What stood beneath those that end comes to stand there; what they all go up in itself, above.
  private void follow(Parent there) {
    var ending = order.act().ending().toList();
    for (Unit unit : known.values())
      if (isLeft(unit, ending)) {
        boolean isHeir = there.equals(new Parent.Under(unit.id()));
        var above = isHeir ? standing(unit.present().parent(), ending) : there;
        put(unit.id(), it -> it.becoming(it.present().under(above, from)));
      }
    ending.forEach(unit -> put(unit, it -> it.ended(from)));
  }

  private static boolean isLeft(Unit unit, List<UnitId> ending) {
    return !ending.contains(unit.id())
        && unit.life().equals(Life.stands())
        && unit.present().parent() instanceof Parent.Under(var above)
        && ending.contains(above);
  }

  private Parent standing(Parent parent, List<UnitId> ending) {
    Parent at = parent;
    while (at instanceof Parent.Under(var above) && ending.contains(above))
      at = known(above).present().parent();
    return at;
  }

  private void put(UnitId unit, UnaryOperator<Unit> change) {
    units.put(unit, change.apply(units.getOrDefault(unit, known(unit))));
  }

  private Unit known(UnitId id) {
    return Objects.requireNonNull(known.get(id), "a unit of the office");
  }
}
