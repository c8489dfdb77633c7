package vn.bangvang.domain.nomination.appraisal;

import java.util.List;

/// The verdict on one criterion, with the sentence that explains it to the nominee.
public sealed interface Verdict {
  String because();

  record Met(String because) implements Verdict {}

  record NotMet(String because) implements Verdict {}

  /// Ruled out by an exclusion of the plan, whatever else was reached.
  record Excluded(String because) implements Verdict {}

  /// Missed or set off, but lifted by the clause that accepts objective reasons.
  record Excused(String because) implements Verdict {}

  record NotApplicable(String because) implements Verdict {}

  /// What still has to be said or proven.
  record Open(List<String> missing) implements Verdict {
    public Open {
      missing = List.copyOf(missing);
    }

    @Override
    public String because() {
      return String.join("; ", missing);
    }
  }
}
