package vn.bangvang.domain.unit.person;

import vn.bangvang.domain.shared.text.Sentences;

/// A post with its unit as papers say it: "Giám đốc Sở Nội vụ", "Chủ tịch UBND xã An Hải", "Chuyên
/// viên, Sở Nội vụ".
public final class Titles {
  private Titles() {}

  public static String in(String title, Duty duty, String unit) {
    if (title.isEmpty()) return unit;
    int shared = shared(title, unit);
    if (shared > 0) return title.substring(0, title.length() - shared) + unit;
    return duty == Duty.STAFF ? Sentences.say("position.in.unit", title, unit) : title + " " + unit;
  }

  /// How many letters at the end of the title begin the unit's name again, in whole words: "Chánh
  /// Văn phòng" and "Văn phòng UBND tỉnh" share "Văn phòng".
  private static int shared(String title, String unit) {
    for (int at = 0; at < title.length(); at++) {
      boolean startsWord = at == 0 || title.charAt(at - 1) == ' ';
      int length = title.length() - at;
      boolean endsWord =
          unit.length() == length || (unit.length() > length && unit.charAt(length) == ' ');
      if (startsWord && endsWord && unit.regionMatches(true, 0, title, at, length)) return length;
    }
    return 0;
  }
}
