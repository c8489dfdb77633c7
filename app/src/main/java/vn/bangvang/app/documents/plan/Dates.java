package vn.bangvang.app.documents.plan;

import java.util.regex.Pattern;

/// Dates as decree 30/2020/NĐ-CP has them: days below 10 and the months 1 and 2 begin with a zero,
/// the other months do not.
final class Dates {
  private static final Pattern LATER_MONTH =
      Pattern.compile("(?<!\\d)([0-3]?\\d)/0([3-9])/(\\d{4})(?![\\d/])");

  private Dates() {}

  static String byDecree(String text) {
    return LATER_MONTH.matcher(text).replaceAll("$1/$2/$3");
  }
}
