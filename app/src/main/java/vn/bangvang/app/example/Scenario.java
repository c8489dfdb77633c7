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
  UNTOUCHED;

  /// Most units did everything.
  static Scenario ofUnit(int number) {
    return switch (number) {
      case 1 -> SUBJECTIVE;
      case 3 -> HALF_DONE;
      case 5 -> LATE_FILES;
      case 7 -> BROKEN_HOURS;
      case 8 -> EXCUSED;
      case 9 -> NOT_PROVEN;
      case 13 -> UNTOUCHED;
      case 15 -> RATED_LOWER;
      case 17 -> NO_INVESTMENT;
      default -> COMPLETE;
    };
  }
}
