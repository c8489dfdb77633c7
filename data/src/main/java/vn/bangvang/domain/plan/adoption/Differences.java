package vn.bangvang.domain.plan.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.Movement;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Standing.Parentage;
import vn.bangvang.domain.plan.adoption.Difference.Change;
import vn.bangvang.domain.plan.adoption.Difference.Mine;
import vn.bangvang.domain.plan.copy.Identities;

/// What the plan above changed since it was last taken over.
public final class Differences {
  private Differences() {}

  /// Nothing for a plan that stands under another one, or under none.
  public static List<Difference> of(Plan child, Plan parent) {
    if (!isUnder(child, parent)) return List.of();
    var taken = taken(child);
    var here = Identities.in(child.id());
    var three = new Three(here.of(taken), here.of(parent.movement()), child.movement());
    return Shelves.ALL.stream().flatMap(shelf -> new OnShelf<>(shelf, three).found()).toList();
  }

  static boolean isUnder(Plan child, Plan parent) {
    return child.standing().parentage() instanceof Parentage.Under(var above, _, _)
        && above.equals(parent.id());
  }

  static Movement taken(Plan child) {
    return child.standing().parentage() instanceof Parentage.Under(_, _, var taken)
        ? taken
        : child.movement();
  }

  /// The parent as it was taken over, the parent now, and the child: all by the child's identities.
  record Three(Movement taken, Movement now, Movement mine) {}

  /// The differences of one list.
  static final class OnShelf<T> {
    private final Shelf<T> shelf;
    private final List<T> taken;
    private final List<T> now;
    private final List<T> mine;
    private final Pairing<T> toNow;
    private final Pairing<T> toMine;

    OnShelf(Shelf<T> shelf, Three three) {
      this.shelf = shelf;
      this.taken = shelf.of(three.taken());
      this.now = shelf.of(three.now());
      this.mine = shelf.of(three.mine());
      this.toNow = new Pairing<>(shelf, taken, now);
      this.toMine = new Pairing<>(shelf, taken, mine);
    }

    Stream<Difference> found() {
      var all = new ArrayList<Difference>();
      for (int line = 0; line < taken.size(); line++) {
        if (toNow.hasPartner(line)) changed(line, toNow.partner(line)).forEach(all::add);
        else removed(line).forEach(all::add);
      }
      IntStream.range(0, now.size()).filter(this::isNew).forEach(at -> all.add(added(at)));
      return all.stream();
    }

    private Stream<Difference> changed(int line, int at) {
      T before = taken.get(line);
      T after = now.get(at);
      if (isSame(before, after)) return Stream.of();
      if (toMine.hasPartner(line) && isSame(mine.get(toMine.partner(line)), after))
        return Stream.of();
      var change = new Change.Changed(line, at, shelf.shown(before), shelf.shown(after));
      return Stream.of(new Difference(shelf.part(), change, here(line)));
    }

    private Stream<Difference> removed(int line) {
      if (!toMine.hasPartner(line)) return Stream.of();
      var change = new Change.Removed(line, shelf.shown(taken.get(line)));
      return Stream.of(new Difference(shelf.part(), change, here(line)));
    }

    /// Nothing is new that this plan added in the same way.
    private boolean isNew(int at) {
      if (toNow.origin(at) >= 0) return false;
      T added = now.get(at);
      return mine.stream()
          .noneMatch(one ->
              isSame(one, added)
                  || (!shelf.mark(one).isEmpty() && shelf.mark(one).equals(shelf.mark(added))));
    }

    private Difference added(int at) {
      return new Difference(
          shelf.part(), new Change.Added(at, shelf.shown(now.get(at))), new Mine.Absent());
    }

    private Mine here(int line) {
      if (!toMine.hasPartner(line)) return new Mine.Absent();
      int at = toMine.partner(line);
      return isSame(mine.get(at), taken.get(line))
          ? new Mine.Untouched(at)
          : new Mine.AlsoChanged(at, shelf.shown(mine.get(at)));
    }

    private boolean isSame(T one, T other) {
      return shelf.bare(one).equals(shelf.bare(other));
    }
  }
}
