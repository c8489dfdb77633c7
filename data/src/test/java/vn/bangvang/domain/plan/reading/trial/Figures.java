package vn.bangvang.domain.plan.reading.trial;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Prints how much of the source plans and of our corpus the reader finds, field by field. With the
/// word "faults" also what it missed and what it found wrongly, but never of the fresh part, on
/// which it was not developed.
final class Figures {
  private Figures() {}

  public static void main(String[] args) {
    boolean withFaults = List.of(args).contains("faults");
    print("source plans", Sample.ofSources(), withFaults);
    print("corpus, developed on", Sample.ofCorpus("open"), withFaults);
    print("corpus, fresh", Sample.ofCorpus("fresh"), false);
    Pace.print();
  }

  private static void print(String name, List<Sample> samples, boolean withFaults) {
    Map<String, Tally> fields = new TreeMap<>();
    System.out.printf("%n%s (%d)%n", name, samples.size());
    for (Sample sample : samples) {
      var scoring = Scoring.of(sample);
      scoring.tallies().forEach((field, tally) -> fields.merge(field, tally, Tally::and));
      if (withFaults)
        scoring.faults().forEach(fault -> System.out.printf("  %s %s%n", sample.name(), fault));
      line("  " + sample.name(), sum(scoring.tallies()));
    }
    fields.forEach(Figures::line);
    line("ALL", sum(fields));
  }

  /// Over all fields and all samples.
  static Tally total(List<Sample> samples) {
    return samples.stream()
        .map(sample -> sum(Scoring.of(sample).tallies()))
        .reduce(Tally.NONE, Tally::and);
  }

  private static Tally sum(Map<String, Tally> tallies) {
    return tallies.values().stream().reduce(Tally.NONE, Tally::and);
  }

  private static void line(String name, Tally tally) {
    System.out.printf(
        "%-32s precision %.3f  recall %.3f  (%d right, %d wrong, %d missed)%n",
        name, tally.precision(), tally.recall(), tally.right(), tally.wrong(), tally.missed());
  }
}
