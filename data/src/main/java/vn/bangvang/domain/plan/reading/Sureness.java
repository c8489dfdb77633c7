package vn.bangvang.domain.plan.reading;

/// How sure the reader is of a finding, the surest first.
public enum Sureness {
  /// The text says so in the words and at the place that the genre has for it.
  CERTAIN,
  /// Said in other words or at another place.
  LIKELY,
  /// Drawn from the surroundings: to be offered, not filled in.
  DOUBTFUL;

  public Sureness atBest(Sureness limit) {
    return compareTo(limit) < 0 ? limit : this;
  }
}
