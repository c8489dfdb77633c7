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
import vn.bangvang.domain.unit.person.Term;

/// Invented people for every unit: a head, and in the larger ones a deputy and others.
final class ExamplePeople {
  private final Random random = new Random(20230402);
  private final Map<String, List<String>> names = Lists.read("names.txt");
  private final Map<String, List<String>> posts = Lists.read("posts.txt");
  private final List<Person> people = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  /// Fills the posts of these units, one after the other.
  void staff(List<Unit> units, Ids ids) {
    units.forEach(unit -> staff(unit, ids));
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

  private void staff(Unit unit, Ids ids) {
    String kind = unit.present().kind().name();
    var titles = Objects.requireNonNull(posts.getOrDefault(unit.name(), posts.get(kind)), kind);
    var line = titles.size() > 3 ? Line.valueOf(titles.get(3)) : Line.GOVERNMENT;
    add(ids, new Seat(unit, titles.get(0), line, Duty.HEAD));
    boolean isCommune = kind.equals(Words.say("example.commune.kind"));
    if (!isCommune) add(ids, new Seat(unit, titles.get(1), line, Duty.DEPUTY));
    for (String title : Lists.words(titles.get(2)))
      add(ids, new Seat(unit, title, line, Duty.STAFF));
  }

  private record Seat(Unit unit, String title, Line line, Duty duty) {
    Post since(PartialDate day) {
      return new Post(unit.id(), title, line, duty, Term.since(day));
    }
  }

  private void add(Ids ids, Seat seat) {
    var sex = random.nextInt(5) < 2 ? Sex.FEMALE : Sex.MALE;
    var since = PartialDate.on(2015 + random.nextInt(8), 1 + random.nextInt(12), 1);
    var name = new PersonName(name(sex));
    people.add(
        new Person(new PersonId(ids.next()), name, identity(sex), List.of(seat.since(since))));
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
