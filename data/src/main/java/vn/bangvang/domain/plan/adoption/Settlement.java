package vn.bangvang.domain.plan.adoption;

import java.util.ArrayList;
import java.util.List;
import vn.bangvang.domain.plan.Movement;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Standing.Parentage;
import vn.bangvang.domain.plan.adoption.Difference.Change;
import vn.bangvang.domain.plan.adoption.Difference.Mine;
import vn.bangvang.domain.plan.copy.Identities;
import vn.bangvang.domain.shared.Outcome;

/// Accepts what the plan above changed, or leaves it; either way it is not shown again.
public final class Settlement {
  private Settlement() {}

  /// Takes it over in this plan, in place of what was changed here.
  public static Outcome<Plan> accept(Plan child, Plan parent, Difference difference) {
    if (!isStillSo(child, parent, difference)) return Outcome.refused("adoption.outdated");
    if (takesTheLastRound(child, difference)) return Outcome.refused("adoption.last.round");
    var offered = Identities.in(child.id()).of(parent.movement());
    var taken = settled(Differences.taken(child), parent.movement(), difference);
    var mine = accepted(shelf(difference.part()), child.movement(), offered, difference);
    return Outcome.done(noted(child.moving(mine), taken));
  }

  /// Keeps this plan as it is.
  public static Outcome<Plan> leave(Plan child, Plan parent, Difference difference) {
    if (!isStillSo(child, parent, difference)) return Outcome.refused("adoption.outdated");
    if (forgetsTheLastRound(child, difference)) return Outcome.refused("adoption.last.round");
    return Outcome.done(
        noted(child, settled(Differences.taken(child), parent.movement(), difference)));
  }

  private static boolean isStillSo(Plan child, Plan parent, Difference difference) {
    return Differences.of(child, parent).contains(difference);
  }

  /// A plan always has a round: the new one is accepted before the old one goes.
  private static boolean takesTheLastRound(Plan child, Difference difference) {
    return forgetsTheLastRound(child, difference)
        || (isRoundRemoved(difference) && child.course().rounds().size() == 1);
  }

  private static boolean forgetsTheLastRound(Plan child, Difference difference) {
    return isRoundRemoved(difference) && Differences.taken(child).course().rounds().size() == 1;
  }

  private static boolean isRoundRemoved(Difference difference) {
    return difference.part() == Part.ROUNDS && difference.change() instanceof Change.Removed;
  }

  private static Shelf<?> shelf(Part part) {
    return Shelves.ALL.stream().filter(one -> one.part() == part).findFirst().orElseThrow();
  }

  private static Plan noted(Plan child, Movement taken) {
    if (!(child.standing().parentage() instanceof Parentage.Under(var above, var share, _)))
      return child;
    var under = new Parentage.Under(above, share, taken);
    return child.at(child.standing().under(under));
  }

  /// What was taken, with this one thing as the parent has it now.
  private static Movement settled(Movement taken, Movement now, Difference difference) {
    return onShelf(shelf(difference.part()), taken, now, difference.change());
  }

  private static <T> Movement onShelf(Shelf<T> shelf, Movement taken, Movement now, Change change) {
    var lines = new ArrayList<>(shelf.of(taken));
    switch (change) {
      case Change.Added(int at, _) ->
          lines.add(after(shelf, lines, shelf.of(now), at), shelf.of(now).get(at));
      case Change.Changed(int line, int at, _, _) -> lines.set(line, shelf.of(now).get(at));
      case Change.Removed(int line, _) -> lines.remove(line);
    }
    return shelf.put(taken, lines);
  }

  private static <T> Movement accepted(
      Shelf<T> shelf, Movement mine, Movement offered, Difference difference) {
    var lines = new ArrayList<>(shelf.of(mine));
    var now = shelf.of(offered);
    switch (difference.change()) {
      case Change.Added(int at, _) -> lines.add(after(shelf, lines, now, at), now.get(at));
      case Change.Changed(_, int at, _, _) -> replace(shelf, lines, now, difference.mine(), at);
      case Change.Removed _ -> {
        if (place(difference.mine()) >= 0) lines.remove(place(difference.mine()));
      }
    }
    return shelf.put(mine, lines);
  }

  private static <T> void replace(Shelf<T> shelf, List<T> lines, List<T> now, Mine mine, int at) {
    if (place(mine) >= 0) lines.set(place(mine), now.get(at));
    else lines.add(after(shelf, lines, now, at), now.get(at));
  }

  private static int place(Mine mine) {
    return switch (mine) {
      case Mine.Absent _ -> -1;
      case Mine.Untouched(int at) -> at;
      case Mine.AlsoChanged(int at, _) -> at;
    };
  }

  /// Behind the line that it follows in the parent, as far as that is here; else at the beginning.
  private static <T> int after(Shelf<T> shelf, List<T> lines, List<T> now, int at) {
    var pairing = new Pairing<>(shelf, now, lines);
    for (int before = at - 1; before >= 0; before--)
      if (pairing.hasPartner(before)) return pairing.partner(before) + 1;
    return 0;
  }
}
