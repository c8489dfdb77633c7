package vn.bangvang.domain.plan.criterion;

import java.util.List;

/// Under which terms a criterion is judged.
public record Terms(Scope scope, Source source, List<Exclusion> exclusions) {
  public static final Terms PLAIN = new Terms(new Scope.Everyone(), new Source.Own(), List.of());

  public Terms {
    exclusions = List.copyOf(exclusions);
  }
}
