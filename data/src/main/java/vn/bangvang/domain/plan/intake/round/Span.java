package vn.bangvang.domain.plan.intake.round;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.bangvang.domain.shared.PartialDate;

/// From when to when a plan runs.
public record Span(PartialDate from, PartialDate to) {
  /// No plan runs longer; two such years are a slip of the pen.
  private static final int LONGEST = 30;

  /// Its years, where both ends are known.
  List<Integer> years() {
    var first = from.earliest().map(LocalDate::getYear);
    var last = to.latest().map(LocalDate::getYear);
    if (first.isEmpty() || last.isEmpty()) return List.of();
    int count = last.get() - first.get();
    if (count < 0 || count > LONGEST) return List.of();
    return IntStream.rangeClosed(first.get(), last.get()).boxed().toList();
  }

  /// The year in which it begins; 0 where that is not known.
  public int first() {
    return from.earliest().map(LocalDate::getYear).orElse(0);
  }
}
