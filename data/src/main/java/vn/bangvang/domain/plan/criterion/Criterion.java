package vn.bangvang.domain.plan.criterion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// One line of what the plan demands of its nominees.
public record Criterion(
    CriterionId id, SubjectKind subject, Wording wording, Measure measure, Terms terms) {

  public List<Exclusion> exclusions() {
    return terms.exclusions();
  }

  /// Whether the nominee has to answer it.
  public boolean isAsked() {
    return !(measure instanceof Measure.Heading);
  }

  public Criterion labelled(String label) {
    return new Criterion(id, subject, wording.labelled(label), measure, terms);
  }

  /// The most points that it can bring; nothing where it is not scored.
  public Optional<BigDecimal> maximum() {
    if (measure instanceof Measure.Points(var most, _)) return Optional.of(most);
    return switch (terms.score()) {
      case Score.Unscored _ -> Optional.empty();
      case Score.Points(var most) -> Optional.of(most);
    };
  }
}
