package vn.bangvang.domain.plan.criterion;

import java.util.List;
import vn.bangvang.domain.shared.text.Texts;

/// Under which terms a criterion is judged: whom it concerns, where the answer comes from, what
/// rules a nominee out, which evidence is asked for and what it is worth.
public record Terms(
    Scope scope, Source source, List<Exclusion> exclusions, String evidence, Score score) {
  public static final Terms PLAIN = new Terms(new Scope.Everyone(), new Source.Own(), List.of());

  public Terms {
    exclusions = List.copyOf(exclusions);
    evidence = Texts.line(evidence);
  }

  public Terms(Scope scope, Source source, List<Exclusion> exclusions) {
    this(scope, source, exclusions, "", Score.UNSCORED);
  }
}
