package vn.bangvang.domain.plan.intake;

import java.util.List;
import java.util.Optional;
import vn.bangvang.domain.plan.reading.Fact;

/// The facts of which a plan is made, in the order of their document.
record Accepted(List<Fact> facts) {
  Accepted {
    facts = List.copyOf(facts);
  }

  <F extends Fact> List<F> all(Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// Of what a plan says only once, the first counts.
  <F extends Fact> Optional<F> first(Class<F> kind) {
    return all(kind).stream().findFirst();
  }
}
