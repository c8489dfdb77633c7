package vn.bangvang.domain.plan.intake;

import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Finding;
import vn.bangvang.domain.plan.reading.InventedPlan;
import vn.bangvang.domain.plan.reading.PlanReader;
import vn.bangvang.domain.plan.reading.trial.Sample;

/// The documents of the corpus, and the source plans where they are at hand, with what is read out
/// of them.
public record ReadPlan(String name, List<Fact> facts) {
  public static Stream<ReadPlan> invented() {
    return InventedPlan.all().map(one -> read(one.name(), one.text()));
  }

  public static Stream<ReadPlan> sources() {
    return Sample.ofSources().stream().map(one -> read(one.name(), one.text()));
  }

  public static Stream<ReadPlan> all() {
    return Stream.concat(invented(), sources());
  }

  public Plan plan() {
    return Taking.plan(facts);
  }

  <F extends Fact> List<F> said(Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Override
  public String toString() {
    return name;
  }

  private static ReadPlan read(String name, String text) {
    return new ReadPlan(
        name, PlanReader.read(text).findings().stream().<Fact>map(Finding::fact).toList());
  }
}
