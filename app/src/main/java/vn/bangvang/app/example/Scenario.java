package vn.bangvang.app.example;

/// How well a unit of the example did, so that every verdict is met with.
enum Scenario {
  COMPLETE,
  NO_INVESTMENT,
  EXCUSED,
  SUBJECTIVE,
  LATE_FILES,
  RATED_LOWER,
  BROKEN_HOURS,
  NOT_PROVEN,
  HALF_DONE,
  UNTOUCHED
}
