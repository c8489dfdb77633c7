package vn.bangvang.domain.unit.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.PersonName;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.Unit;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitKind;
import vn.bangvang.domain.unit.UnitPeriod;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.Identity;
import vn.bangvang.domain.unit.person.Line;
import vn.bangvang.domain.unit.person.Person;
import vn.bangvang.domain.unit.person.PersonId;
import vn.bangvang.domain.unit.person.Post;
import vn.bangvang.domain.unit.person.Term;

/// A small province before and after its reorganisation.
final class Province {
  static final LocalDate DAY = LocalDate.of(2025, 7, 1);
  final List<Unit> units = new ArrayList<>();
  final List<Person> people = new ArrayList<>();
  final List<Reorganisation> orders = new ArrayList<>();

  static UnitId id(int number) {
    return new UnitId(new UUID(7, number));
  }

  static PersonId person(int number) {
    return new PersonId(new UUID(8, number));
  }

  UnitId unit(int number, String name, Parent parent) {
    return founded(number, name, parent, new PartialDate.InYear(2004));
  }

  UnitId founded(int number, String name, Parent parent, PartialDate since) {
    var period = new UnitPeriod(since, name, new UnitKind("Cơ quan"), parent, number);
    units.add(new Unit(id(number), List.of(period)));
    return id(number);
  }

  PersonId person(int number, UnitId unit, String title, Duty duty) {
    var post = new Post(unit, title, Line.GOVERNMENT, duty, Term.since(PartialDate.on(2020, 1, 1)));
    var name = new PersonName("Nguyễn Văn " + (char) ('A' + number));
    people.add(new Person(person(number), name, Identity.NOT_STATED, List.of(post)));
    return person(number);
  }

  Outcome<Reorganising.Effects> order(LocalDate day, Act act, Reorganising.Head head) {
    var basis =
        new LegalBasis(
            "Nghị quyết",
            new DocumentNumber("202/2025/QH15"),
            PartialDate.on(2025, 6, 12),
            "Quốc hội",
            "");
    var id = new ReorganisationId(new UUID(9, orders.size()));
    var order = new Reorganisation(id, day, basis, act, "");
    var outcome = Reorganising.carryOut(order, units, people, head);
    if (outcome instanceof Outcome.Done<Reorganising.Effects>(var effects)) {
      orders.add(order);
      effects.units().forEach(this::put);
      effects.people().forEach(this::put);
    }
    return outcome;
  }

  Outcome<Reorganising.Effects> order(Act act) {
    return order(DAY, act, new Reorganising.Head.NotNamed());
  }

  Unit unit(UnitId id) {
    return units.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  Person person(PersonId id) {
    return people.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  Lineage lineage() {
    return new Lineage(orders);
  }

  private void put(Unit unit) {
    units.replaceAll(one -> one.id().equals(unit.id()) ? unit : one);
  }

  private void put(Person person) {
    people.replaceAll(one -> one.id().equals(person.id()) ? person : one);
  }
}
