package vn.bangvang.domain.nomination.appraisal;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Several verdicts as one, and a verdict in other words.
final class Verdicts {
  private Verdicts() {}

  /// All must hold: the weakest decides.
  static Verdict all(List<Verdict> verdicts) {
    if (verdicts.size() == 1) return asHeads(verdicts.getFirst());
    var failed = said(verdicts, Verdict.NotMet.class, Verdict.Excluded.class);
    if (!failed.isEmpty()) return new Verdict.NotMet(failed);
    var open = verdicts.stream().filter(Verdict.Open.class::isInstance).map(Verdict::because);
    var missing = open.toList();
    if (!missing.isEmpty()) return new Verdict.Open(missing);
    var excused = said(verdicts, Verdict.Excused.class);
    if (!excused.isEmpty()) return new Verdict.Excused(excused);
    var met = said(verdicts, Verdict.Met.class);
    if (!met.isEmpty()) return new Verdict.Met(met);
    return new Verdict.NotApplicable(said(verdicts, Verdict.NotApplicable.class));
  }

  /// What rules the unit out is a criterion that its head does not meet.
  private static Verdict asHeads(Verdict verdict) {
    return verdict instanceof Verdict.Excluded(var because) ? new Verdict.NotMet(because) : verdict;
  }

  static Verdict worded(Verdict verdict, UnaryOperator<String> words) {
    return switch (verdict) {
      case Verdict.Met(var because) -> new Verdict.Met(words.apply(because));
      case Verdict.NotMet(var because) -> new Verdict.NotMet(words.apply(because));
      case Verdict.Excluded(var because) -> new Verdict.Excluded(words.apply(because));
      case Verdict.Excused(var because) -> new Verdict.Excused(words.apply(because));
      case Verdict.NotApplicable(var because) -> new Verdict.NotApplicable(words.apply(because));
      case Verdict.Open(var missing) -> new Verdict.Open(missing.stream().map(words).toList());
    };
  }

  private static String said(List<Verdict> verdicts, Class<?>... kinds) {
    return verdicts.stream()
        .filter(verdict -> List.of(kinds).contains(verdict.getClass()))
        .map(Verdict::because)
        .collect(Collectors.joining("; "));
  }
}
