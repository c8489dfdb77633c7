package vn.bangvang.domain.plan.reading.trial;

/// How many values of a field were found rightly, found wrongly and missed.
record Tally(int right, int wrong, int missed) {
  static final Tally NONE = new Tally(0, 0, 0);

  Tally and(Tally other) {
    return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  double precision() {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }

  double recall() {
    return right + missed == 0 ? 1 : (double) right / (right + missed);
  }
}
