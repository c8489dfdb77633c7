package vn.bangvang.app.example;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.PersonName;
import vn.bangvang.domain.unit.Unit;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.Identity;
import vn.bangvang.domain.unit.person.Line;
import vn.bangvang.domain.unit.person.Person;
import vn.bangvang.domain.unit.person.PersonId;
import vn.bangvang.domain.unit.person.Post;
import vn.bangvang.domain.unit.person.Sex;

/// Invented people for every unit: a head, and in the larger ones a deputy and others.
final class ExamplePeople {
  private final Ids ids;
  private final Random random = new Random(20230402);
  private final Map<String, List<String>> names = Lists.read("names.txt");
  private final Map<String, List<String>> posts = Lists.read("posts.txt");
  private final List<Person> people = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  ExamplePeople(Ids ids, List<Unit> units) {
    this.ids = ids;
    units.forEach(this::staff);
  }

  List<Person> all() {
    return List.copyOf(people);
  }

  Person head(Unit unit) {
    return of(unit).stream().filter(one -> one.heads(unit.id())).findFirst().orElseThrow();
  }

  List<Person> others(Unit unit) {
    return of(unit).stream().filter(one -> one.mainPost().duty() == Duty.STAFF).toList();
  }

  Person deputy(Unit unit) {
    return of(unit).stream()
        .filter(one -> one.mainPost().duty() == Duty.DEPUTY)
        .findFirst()
        .orElseThrow();
  }

  private List<Person> of(Unit unit) {
    return people.stream().filter(one -> one.mainPost().unit().equals(unit.id())).toList();
  }

  private void staff(Unit unit) {
    String kind = unit.present().kind().name();
    var titles = Objects.requireNonNull(posts.getOrDefault(unit.name(), posts.get(kind)), kind);
    add(unit, titles.get(0), Duty.HEAD);
    boolean isCommune = kind.equals(Words.say("example.commune.kind"));
    if (!isCommune) add(unit, titles.get(1), Duty.DEPUTY);
    for (String title : Lists.words(titles.get(2))) add(unit, title, Duty.STAFF);
  }

  private void add(Unit unit, String title, Duty duty) {
    var sex = random.nextInt(5) < 2 ? Sex.FEMALE : Sex.MALE;
    var since = PartialDate.on(2015 + random.nextInt(8), 1 + random.nextInt(12), 1);
    var post = new Post(unit.id(), title, Line.GOVERNMENT, duty, since);
    people.add(
        new Person(
            new PersonId(ids.next()), new PersonName(name(sex)), identity(sex), List.of(post)));
  }

  private Identity identity(Sex sex) {
    var born =
        PartialDate.on(1966 + random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28));
    String number = "058%09d".formatted(random.nextInt(1_000_000_000));
    return new Identity(born, sex, "", number);
  }

  /// Nobody in the example has another's name.
  private String name(Sex sex) {
    String suffix = sex == Sex.FEMALE ? "female" : "male";
    String name =
        String.join(" ", word("family"), word("middle." + suffix), word("given." + suffix));
    return taken.add(name) ? name : name(sex);
  }

  private String word(String list) {
    var words = Lists.words(Objects.requireNonNull(names.get(list)).getFirst());
    return words.get(random.nextInt(words.size()));
  }
}
