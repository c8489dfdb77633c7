package vn.bangvang.domain.plan.reading.trial;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import vn.bangvang.domain.plan.reading.PlanReader;
import vn.bangvang.domain.shared.text.Folded;

/// Prints how long the reader takes for 200 pages, against merely folding the same text.
final class Pace {
  private static final int LETTERS_A_PAGE = 2500;
  private static final int PAGES = 200;
  private static final int ROUNDS = 9;

  private Pace() {}

  static void print() {
    String text = pages(Sample.ofCorpus("open"));
    long reading = best(() -> PlanReader.read(text));
    long folding = best(() -> Folded.of(text));
    System.out.printf(
        "%n%d pages: read in %d ms, %.0f times as long as folding them (%d ms)%n",
        PAGES, reading, (double) reading / Math.max(1, folding), folding);
  }

  private static String pages(List<Sample> samples) {
    String once = samples.stream().map(Sample::text).collect(Collectors.joining("\n\n"));
    int wanted = PAGES * LETTERS_A_PAGE;
    return once.repeat(wanted / once.length() + 1).substring(0, wanted);
  }

  private static long best(Runnable work) {
    return LongStream.range(0, ROUNDS).map(_ -> timed(work)).min().orElseThrow();
  }

  private static long timed(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1_000_000;
  }
}
