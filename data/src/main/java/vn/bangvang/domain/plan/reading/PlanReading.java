package vn.bangvang.domain.plan.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the reader found in a text, in the order of the fields and, within a field, of the text.
public record PlanReading(List<Finding<?>> findings) {
  public PlanReading {
    findings = List.copyOf(findings);
  }

  public <F extends Fact> Stream<Finding<F>> all(Class<F> kind) {
    return findings.stream().flatMap(finding -> as(kind, finding).stream());
  }

  public <F extends Fact> Optional<Finding<F>> first(Class<F> kind) {
    return all(kind).findFirst();
  }

  private static <F extends Fact> Optional<Finding<F>> as(Class<F> kind, Finding<?> finding) {
    if (!kind.isInstance(finding.fact())) return Optional.empty();
    F fact = kind.cast(finding.fact());
    return Optional.of(new Finding<>(fact, finding.place(), finding.sureness()));
  }
}
