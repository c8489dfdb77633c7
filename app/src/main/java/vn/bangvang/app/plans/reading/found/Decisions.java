package vn.bangvang.app.plans.reading.found;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.PlanReading;

/// What was decided so far about everything that was found in a text, in the order of the plan's
/// page. A decision makes another value; nothing is lost until the last one is used.
public record Decisions(List<Decided> all) {
  public Decisions {
    all = List.copyOf(all);
  }

  public static Decisions of(PlanReading reading) {
    return new Decisions(
        reading.findings().stream()
            .<Decided>map(Decided::of)
            .sorted(Comparator.comparing(Decided::chapter))
            .toList());
  }

  public int size() {
    return all.size();
  }

  public Decided at(int finding) {
    return all.get(finding);
  }

  public Decisions accept(int finding) {
    return with(finding, Decided::accepted);
  }

  public Decisions skip(int finding) {
    return with(finding, Decided::skipped);
  }

  public Decisions correct(int finding, Fact fact) {
    return with(finding, one -> one.corrected(fact));
  }

  private Decisions with(int finding, UnaryOperator<Decided> change) {
    var changed = new ArrayList<>(all);
    changed.set(finding, change.apply(all.get(finding)));
    return new Decisions(changed);
  }

  /// How many wait to be looked at.
  public int open() {
    return (int) all.stream().filter(Decided::isOpen).count();
  }

  public int open(Chapter chapter) {
    return (int) all.stream().filter(one -> one.chapter() == chapter && one.isOpen()).count();
  }

  /// The next that waits to be looked at; after the last one the first.
  public OptionalInt nextOpen(int after) {
    return IntStream.rangeClosed(1, size())
        .map(step -> (after + step) % size())
        .filter(finding -> at(finding).isOpen())
        .findFirst();
  }

  public boolean isTouched() {
    return all.stream().anyMatch(one -> one.state().isOwn());
  }

  public int decided() {
    return (int) all.stream().filter(one -> one.state().isOwn()).count();
  }

  /// What the plan is made of.
  public List<Fact> facts() {
    return all.stream()
        .filter(one -> one.state().isTaken())
        .filter(one -> one.chapter() != Chapter.WARNINGS)
        .map(Decided::fact)
        .toList();
  }
}
