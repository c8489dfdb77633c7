package vn.bangvang.domain.unit.lineage;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.Person;
import vn.bangvang.domain.unit.person.PersonId;
import vn.bangvang.domain.unit.person.Post;

/// Where people go when their units end: with the post that they have, into the unit that follows.
/// Where none follows their posts end.
final class Transfers {
  private final LocalDate from;
  private final List<UnitId> ending;

  /// None or one.
  private final List<UnitId> heir;

  private final Reorganising.Head head;

  /// What becomes of a post: what is held from then on, and what was; none or one of each.
  private record Turn(List<Post> held, List<Post> former) {}

  Transfers(Reorganisation order, Reorganising.Head head) {
    this.from = order.from();
    this.ending = order.act().ending().toList();
    this.heir =
        switch (order.act()) {
          case Act.Merge(_, var into) -> List.of(into);
          case Act.Split(_, _, var one) -> List.of(one);
          case Act.Rename _, Act.Move _, Act.Dissolve _ -> List.of();
        };
    this.head = head;
  }

  /// Only those for whom something changes. Posts that are held stand before those that were.
  List<Person> of(List<Person> people) {
    return people.stream()
        .flatMap(person -> Stream.of(moved(person)).filter(moved -> !moved.equals(person)))
        .toList();
  }

  private Person moved(Person person) {
    var turns = person.posts().stream().map(post -> turn(person.id(), post)).toList();
    var held = turns.stream().flatMap(turn -> turn.held().stream());
    var former = turns.stream().flatMap(turn -> turn.former().stream());
    return person.holding(Stream.concat(held, former).toList());
  }

  private Turn turn(PersonId person, Post post) {
    if (post.term().isOver(from)) return new Turn(List.of(), List.of(post));
    var next =
        ending.contains(post.unit())
            ? heir.stream().map(unit -> post.carriedTo(unit, duty(person, post), from)).toList()
            : List.of(yielding(person, post));
    return new Turn(next, next.contains(post) ? List.of() : List.of(post.endedOn(from)));
  }

  /// A body that others go up in has one head.
  private Post yielding(PersonId person, Post post) {
    boolean isInHeir = !ending.isEmpty() && heir.contains(post.unit());
    if (!isInHeir || duty(person, post) == post.duty()) return post;
    return post.carriedTo(post.unit(), duty(person, post), from);
  }

  private Duty duty(PersonId person, Post post) {
    boolean isNamed = head instanceof Reorganising.Head.Named(var named) && named.equals(person);
    if (isNamed) return Duty.HEAD;
    return post.duty() == Duty.HEAD ? Duty.DEPUTY : post.duty();
  }
}
