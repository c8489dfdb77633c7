package vn.bangvang.domain.plan.reading;

/// How sure the reader is of a finding, the surest first.
public enum Sureness {
  /// The text says so in the words and at the place that the genre has for it.
  CERTAIN,
  /// Said in other words or at another place.
  LIKELY,
  /// Drawn from the surroundings: to be offered, not filled in.
  DOUBTFUL;

  /// The least that a finding needs to be filled in without being asked for.
  public static final Sureness LEAST_FILLED_IN = LIKELY;

  public boolean isFilledIn() {
    return compareTo(LEAST_FILLED_IN) <= 0;
  }

  public Sureness atBest(Sureness limit) {
    return compareTo(limit) < 0 ? limit : this;
  }
}
