package vn.bangvang.app.units;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.bangvang.app.work.Loading;
import vn.bangvang.app.work.Question;
import vn.bangvang.app.work.Workplace;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.Unit;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitRow;
import vn.bangvang.domain.unit.person.Person;
import vn.bangvang.domain.unit.person.PersonId;
import vn.bangvang.domain.unit.person.PersonRow;

/// The tree of units, the people of the chosen unit and of all beneath it, and what is shown beside
/// them.
public final class UnitsModel {
  private final Workplace workplace;
  private final Question<List<UnitRow>> tree;
  private final Question<List<PersonRow>> people;
  private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(new Shown.Nothing());
  private final ObjectProperty<UnitScope> scope =
      new SimpleObjectProperty<>(new UnitScope.Everything());
  private Function<Repositories, Optional<Shown>> wanted = _ -> Optional.of(new Shown.Nothing());
  private int looks;
  private Optional<Unit> added = Optional.empty();

  /// Whose people the table lists.
  public sealed interface UnitScope {
    record Everything() implements UnitScope {}

    record One(UnitId unit) implements UnitScope {}
  }

  /// What the form beside the lists shows.
  public sealed interface Shown {
    record Nothing() implements Shown {}

    record OneUnit(Unit unit) implements Shown {}

    record NewUnit(Parent under) implements Shown {}

    record OnePerson(Person person) implements Shown {}

    record NewPerson(UnitId in) implements Shown {}
  }

  public UnitsModel(Workplace workplace) {
    this.workplace = workplace;
    this.tree = workplace.question(repositories -> repositories.units().tree());
    this.people = workplace.question();
    scope.addListener(_ -> askForPeople());
    tree.answer()
        .addListener(_ -> {
          leaveWhatIsGone();
          askForPeople();
        });
    workplace.onChange(this::look);
  }

  public ReadOnlyObjectProperty<Loading<List<UnitRow>>> tree() {
    return tree.answer();
  }

  public ReadOnlyObjectProperty<Loading<List<PersonRow>>> people() {
    return people.answer();
  }

  public ReadOnlyObjectProperty<Shown> shown() {
    return shown;
  }

  public ObjectProperty<UnitScope> scope() {
    return scope;
  }

  public void show(UnitId id) {
    added = Optional.empty();
    scope.set(new UnitScope.One(id));
    look(repositories -> repositories.units().find(id).<Shown>map(Shown.OneUnit::new));
  }

  public void show(PersonId id) {
    look(repositories -> repositories.people().find(id).<Shown>map(Shown.OnePerson::new));
  }

  /// Somewhere else something was found by that identity: a unit or a person.
  public void showAny(UUID id) {
    look(repositories ->
        repositories
            .units()
            .find(new UnitId(id))
            .<Shown>map(Shown.OneUnit::new)
            .or(() -> repositories.people().find(new PersonId(id)).map(Shown.OnePerson::new)));
  }

  /// Under the unit that was chosen; after one that was just added, beside it.
  public void startUnit() {
    var under =
        switch (scope.get()) {
          case UnitScope.One(var unit) when added.isPresent() && added.get().id().equals(unit) ->
              added.get().present().parent();
          case UnitScope.One(var unit) -> new Parent.Under(unit);
          case UnitScope.Everything _ -> Parent.TOP;
        };
    stand(new Shown.NewUnit(under));
  }

  void showAdded(Unit unit) {
    show(unit.id());
    added = Optional.of(unit);
  }

  public void startPerson() {
    if (scope.get() instanceof UnitScope.One(var unit)) stand(new Shown.NewPerson(unit));
  }

  void stand(Shown now) {
    wanted = _ -> Optional.of(now);
    looks++;
    shown.set(now);
  }

  private void leaveWhatIsGone() {
    var known = tree.known().orElse(List.of());
    if (known.isEmpty() || !(scope.get() instanceof UnitScope.One(var unit))) return;
    if (known.stream().noneMatch(row -> row.id().equals(unit)))
      scope.set(new UnitScope.Everything());
  }

  private void askForPeople() {
    var rows = tree.known().orElse(List.of());
    var units =
        switch (scope.get()) {
          case UnitScope.Everything _ -> List.<UnitId>of();
          case UnitScope.One(var unit) -> UnitRow.withAllBeneath(unit, rows);
        };
    people.ask(() -> workplace.store().read(repositories -> repositories.people().of(units)));
  }

  private void look(Function<Repositories, Optional<Shown>> find) {
    wanted = find;
    look();
  }

  /// Only what was wanted last is shown, in whatever order the answers come.
  private void look() {
    looks++;
    int looked = looks;
    workplace.look(
        wanted,
        found -> {
          if (looked == looks) show(found.orElse(new Shown.Nothing()));
        });
  }

  private void show(Shown found) {
    if (found instanceof Shown.OneUnit(var unit)) scope.set(new UnitScope.One(unit.id()));
    shown.set(found);
  }
}
