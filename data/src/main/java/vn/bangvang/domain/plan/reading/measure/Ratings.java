package vn.bangvang.domain.plan.reading.measure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.Threshold;
import vn.bangvang.domain.plan.reading.text.Passage;

/// A level of a named scale.
final class Ratings {
  private static final String DONE = "hoan thanh (?:xuat sac |tot )(?:chuc trach, )?nhiem vu";
  private static final String NAMES =
      "xuat sac|rat tot|tot|kha|trung binh|gioi|trong sach,? vung manh(?: xuat sac| tieu"
          + " bieu)?|vung manh(?: xuat sac)?";
  private static final Pattern RATED =
      Pattern.compile(
          "xep loai|phan loai|(?:danh gia|cong nhan)[^;.]{0,40}hoan thanh (?:tot|xuat sac)|"
              + DONE
              + "\"? tro len|dat loai|xep muc|xep hang (?:tot|kha|xuat sac)|(?:muc|loai) (?:do"
              + " )?\"?(?:tot|kha|xuat sac|hoan thanh)|(?:dat|cong nhan|danh gia)[^;.]{0,25}vung"
              + " manh");
  private static final List<Pattern> LEVELS =
      List.of(
          Pattern.compile("\\b(" + DONE + "|" + NAMES + ")\"? tro len"),
          Pattern.compile("\\bloai \"?([a-d])\\b"),
          Pattern.compile(
              "(?:xep loai|xep hang|phan loai|loai|muc|muc do|danh gia|cong nhan|xep|dat|chat"
                  + " luong|la|o muc) \"?("
                  + DONE
                  + "|(?<!muc do )hoan thanh nhiem vu|"
                  + NAMES
                  + "|dat\\b)(?! (?:hon|cong))"));

  private Ratings() {}

  /// Where the text begins to speak of it; past its end where it does not.
  static int start(Passage text) {
    Matcher found = text.match(RATED);
    return found.find() ? found.start() : Integer.MAX_VALUE;
  }

  static Threshold target(Passage text) {
    for (Pattern level : LEVELS) {
      Matcher found = text.match(level);
      if (found.find()) return new Threshold.Level(text.group(found, 1).text());
    }
    return new Threshold.Unstated();
  }
}
