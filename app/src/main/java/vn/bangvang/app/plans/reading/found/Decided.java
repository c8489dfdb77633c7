package vn.bangvang.app.plans.reading.found;

import java.util.Optional;
import vn.bangvang.domain.plan.intake.Intake;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Finding;
import vn.bangvang.domain.plan.reading.Place;
import vn.bangvang.domain.plan.reading.Sureness;

/// A finding, and what is to become of it; the fact is the reader's own until somebody corrects it.
public record Decided(Finding<?> finding, State state, Fact fact) {
  public enum State {
    /// Sure enough to be taken without being looked at.
    FILLED,
    /// Not sure enough: left out until somebody says otherwise.
    OFFERED,
    ACCEPTED,
    CORRECTED,
    SKIPPED;

    public boolean isTaken() {
      return this == FILLED || this == ACCEPTED || this == CORRECTED;
    }

    /// Somebody decided so.
    boolean isOwn() {
      return this == ACCEPTED || this == CORRECTED || this == SKIPPED;
    }
  }

  /// As the reader leaves it; a warning waits to be seen.
  static Decided of(Finding<?> finding) {
    boolean filled = finding.sureness().isFilledIn() && !(finding.fact() instanceof Fact.Warning);
    return taken(finding, filled ? State.FILLED : State.OFFERED, finding.fact());
  }

  /// What no plan can hold waits until it is corrected or skipped.
  private static Decided taken(Finding<?> finding, State state, Fact fact) {
    boolean canBe = Intake.refusal(fact).isEmpty();
    return new Decided(finding, canBe ? state : State.OFFERED, fact);
  }

  /// Why no plan can hold it as it stands, if so.
  public Optional<String> refusal() {
    return Intake.refusal(fact);
  }

  public Chapter chapter() {
    return Chapter.of(fact);
  }

  public Place place() {
    return finding.place();
  }

  public Sureness sureness() {
    return finding.sureness();
  }

  public boolean isOpen() {
    return state == State.OFFERED;
  }

  /// A correction stays when it is accepted again after it was skipped.
  Decided accepted() {
    boolean isCorrected = !fact.equals(finding.fact());
    return taken(finding, isCorrected ? State.CORRECTED : State.ACCEPTED, fact);
  }

  Decided skipped() {
    return new Decided(finding, State.SKIPPED, fact);
  }

  /// Corrected to what was found is accepted.
  Decided corrected(Fact to) {
    return new Decided(finding, State.CORRECTED, to).accepted();
  }
}
