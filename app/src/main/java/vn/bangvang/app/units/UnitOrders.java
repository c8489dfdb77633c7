package vn.bangvang.app.units;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.Workplace;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.PersonName;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.unit.Dependents;
import vn.bangvang.domain.unit.Unit;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitPeriod;
import vn.bangvang.domain.unit.person.Identity;
import vn.bangvang.domain.unit.person.Person;
import vn.bangvang.domain.unit.person.PersonId;
import vn.bangvang.domain.unit.person.Post;

/// What can be changed about units and people.
public final class UnitOrders {
  private final Workplace workplace;
  private final UnitsModel model;
  private final Ids ids;

  public UnitOrders(Workplace workplace, UnitsModel model, Ids ids) {
    this.workplace = workplace;
    this.model = model;
    this.ids = ids;
  }

  public void add(UnitPeriod present) {
    var unit = new Unit(new UnitId(ids.next()), List.of(present));
    workplace.write(
        Words.say("units.added", unit.name()),
        repositories -> {
          repositories.units().save(unit);
          return unit;
        },
        model::showAdded);
  }

  public void correct(Unit unit, UnitPeriod present) {
    workplace.write(
        Words.say("units.corrected", unit.name()),
        repositories -> {
          var outcome = unit.corrected(present, repositories.units().tree());
          if (outcome instanceof Outcome.Done<Unit>(var changed))
            repositories.units().save(changed);
          return outcome;
        },
        outcome -> {
          if (!(outcome instanceof Outcome.Refused<Unit>(var because))) return;
          workplace.notices().refused(because);
          model.show(unit.id());
        });
  }

  public void remove(Unit unit) {
    workplace.look(
        repositories -> repositories.units().dependents(unit.id()),
        dependents -> {
          if (!dependents.areNone()) {
            workplace.notices().refused(refusal(unit.name(), dependents));
            return;
          }
          model.stand(new UnitsModel.Shown.Nothing());
          workplace.write(
              Words.say("units.removed", unit.name()),
              repositories -> repositories.units().remove(unit.id()));
        });
  }

  public void add(PersonName name, Identity identity, Post post) {
    var person = new Person(new PersonId(ids.next()), name, identity, List.of(post));
    workplace.write(
        Words.say("people.added", name.full()),
        repositories -> {
          repositories.people().save(person);
          return person;
        },
        saved -> model.show(saved.id()));
  }

  public void correct(Person person) {
    workplace.write(
        Words.say("people.corrected", person.name().full()),
        repositories -> repositories.people().save(person));
  }

  public void remove(Person person) {
    String name = person.name().full();
    workplace.look(
        repositories -> repositories.people().dependents(person.id()),
        dependents -> {
          if (!dependents.areNone()) {
            workplace.notices().refused(refusal(name, dependents));
            return;
          }
          model.stand(new UnitsModel.Shown.Nothing());
          workplace.write(
              Words.say("people.removed", name),
              repositories -> repositories.people().remove(person.id()));
        });
  }

  /// "Không xóa được … vì còn 2 đơn vị trực thuộc, 5 cá nhân".
  private static String refusal(String name, Dependents dependents) {
    var still =
        Stream.of(
                counted("dependents.units", dependents.units()),
                counted("dependents.people", dependents.people()),
                counted("dependents.nominations", dependents.nominations()),
                counted("dependents.councils", dependents.councils()))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return Words.say("remove.refused", name, still);
  }

  private static String counted(String word, int count) {
    return count == 0 ? "" : Words.say(word, Numbers.count(count));
  }
}
