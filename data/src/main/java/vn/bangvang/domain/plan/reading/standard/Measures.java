package vn.bangvang.domain.plan.reading.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.reading.Gauge;
import vn.bangvang.domain.plan.reading.Threshold;
import vn.bangvang.domain.plan.reading.phrase.Counts;
import vn.bangvang.domain.plan.reading.text.Passage;

/// By what the words of a criterion say that it is measured.
final class Measures {
  private static final Pattern GROWTH =
      Pattern.compile(
          "tang (?:diem|bac|hang|thu hang|it nhat|tu)|tang (?:so|ve) diem|(?:cao|tot) hon (?:so voi"
              + " )?(?:nam|ky) (?:truoc|lien)|so voi (?:ket qua (?:cua )?)?(?:nam|ky)"
              + " (?:truoc|lien|20\\d\\d)|so voi cung ky|cai thien (?:ve )?(?:diem|thu hang|vi"
              + " tri)");
  private static final Pattern RATING =
      Pattern.compile(
          "xep loai|phan loai|(?:danh gia|cong nhan)[^;.]{0,40}hoan thanh (?:tot|xuat sac)|hoan"
              + " thanh (?:tot|xuat sac) (?:chuc trach, )?nhiem vu tro len|dat loai|xep muc|xep"
              + " hang (?:tot|kha|xuat sac)|(?:muc|loai) (?:do )?\"?(?:tot|kha|xuat sac|hoan"
              + " thanh)");
  private static final Pattern LEVEL =
      Pattern.compile(
          "(?:xep loai|xep hang|phan loai|loai|muc|muc do|danh gia|cong nhan|xep|dat|chat"
              + " luong|la|o muc) \"?((?:hoan thanh (?:xuat sac |tot )?(?:chuc trach, )?nhiem"
              + " vu)|tot|kha|xuat sac|vung manh(?: xuat sac)?|trong sach vung manh|rat tot|trung"
              + " binh|dat|gioi|[a-d]\\b)(?! (?:hon|cong))");
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "^(?:da |kip thoi,? |chu dong,? |hang nam,? )*(?:co|ban hanh|xay dung(?:,| va) ban"
              + " hanh|xay dung) (?:duoc |day du |kip thoi )*(?:it nhat \\S+ )?(?:ke hoach|quyet"
              + " dinh|chuong trinh|van ban|nghi quyet|quy che|huong dan|chi thi|de an)");
  private static final Pattern INITIATIVE =
      Pattern.compile(
          "\\bco [^;.]{0,40}(?:giai phap|cach lam)[^;.]{0,90}(?:cong nhan|ap dung|nhan rong)|\\bco"
              + " (?:it nhat |tu |tren )?(?:\\d+ |mot |hai )?(?:de tai, |giai phap, |de xuat"
              + " [^;]{0,20})?sang kien|sang kien[^;.]{0,120}(?:cong nhan|ap dung)|de"
              + " xuat[^;.]{0,30}sang kien");
  private static final Pattern RANK =
      Pattern.compile(
          "(?:xep|dung|dat|thuoc|trong)(?: vi tri| thu| hang)*(?: thu| hang| nhom| top| tu)+"
              + " ?(?:thu )?(\\d{1,3})\\b(?! ?%)|(?:trong nhom|nhom|top|trong so) (?:nhom |top"
              + " )?(\\d{1,3}) [a-z]");
  private static final Pattern BY =
      Pattern.compile(
          "tang(?: it nhat| toi thieu| tu)?(?: tu)? (\\d{1,3}(?:,\\d{1,2})?) (diem|bac|hang|thu"
              + " hang)\\b");
  private static final Pattern NONE =
      Pattern.compile(
          "khong (?:co|de|con|de xay ra|xay ra|phat sinh)(?: xay ra| phat sinh)? ((?:ho so|truong"
              + " hop|van ban|don thu|can bo|cong chuc|vien chuc|ca nhan|vu viec|vu |tap the|nhiem"
              + " vu|doan vien|dang vien|hoi vien|nguoi|phan anh|tai nan|sai pham|to chuc|don"
              + " vi|hoc sinh|don to|khieu nai|\\S+ \\S+ (?:vi pham|bi |tre|qua|cham)))");
  private static final Pattern NONE_FIRST =
      Pattern.compile(
          "^(?:trong nam,? |tap the |don vi |ca nhan )?khong (?:co|de|de xay ra|xay ra|de phat"
              + " sinh)(?: xay ra| phat sinh)? (\\S+ \\S+)");
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<how>it nhat|toi thieu|tu|khong qua|toi da|tren)(?: tu)? (?<number>"
              + Counts.NUMBER
              + ") (?!%|nam\\b|thang|ngay|quy\\b)|(?:co|giup) (?<plain>\\d{1,3})"
              + " (?!%|nam\\b|thang|ngay|quy\\b)");
  private static final Pattern RATE =
      Pattern.compile("^(?:hoan thanh|dat|vuot)[^,;.]{0,30} (?:ve )?ty le");

  private static final Pattern HIGH = Pattern.compile("(?:thu hang|bac) (?:cao|tot)");

  private static final Pattern INITIATIVES =
      Pattern.compile(
          "(?:it nhat|toi thieu|tu|co) (\\d{1,2}|mot|hai|ba|bon) (?:[^;.]{0,25})?(?:sang kien|giai"
              + " phap|de tai)");

  private Measures() {}

  static Gauge of(Passage text) {
    List<String> indicators = Indicators.in(text);
    Threshold percent = Thresholds.percent(text);
    int growth = at(text, GROWTH);
    int rating = at(text, RATING);
    if (rating < growth) return rating(text, indicators);
    if (growth < Integer.MAX_VALUE)
      return gauge(Gauge.Kind.GROWTH, growth(text, percent), indicators);
    if (text.begins(DOCUMENT))
      return gauge(Gauge.Kind.DOCUMENT, new Threshold.Unstated(), indicators);
    if (percent instanceof Threshold.Figure) return gauge(Gauge.Kind.PERCENT, percent, indicators);
    Matcher rank = text.match(RANK);
    if (rank.find())
      return gauge(
          Gauge.Kind.RANK,
          atMost(rank.group(1) == null ? rank.group(2) : rank.group(1)),
          indicators);
    if (text.has(INITIATIVE)) return gauge(Gauge.Kind.INITIATIVE, initiatives(text), indicators);
    Matcher none = text.match(text.begins(NONE_FIRST) ? NONE_FIRST : NONE);
    if (none.find())
      return gauge(
          Gauge.Kind.COUNT,
          new Threshold.Figure(Relation.EXACTLY, BigDecimal.ZERO, Units.after(text, none.start(1))),
          indicators);
    if (text.begins(RATE)) return gauge(Gauge.Kind.PERCENT, new Threshold.Unstated(), indicators);
    if (text.has(HIGH)) return gauge(Gauge.Kind.RANK, new Threshold.Unstated(), indicators);
    return counted(text, indicators);
  }

  private static Threshold growth(Passage text, Threshold percent) {
    Matcher by = text.match(BY);
    if (!by.find()) return percent;
    return new Threshold.Figure(
        Relation.AT_LEAST, new BigDecimal(by.group(1).replace(',', '.')), text.group(by, 2).text());
  }

  private static Gauge counted(Passage text, List<String> indicators) {
    Matcher count = text.match(COUNT);
    if (!count.find()) return gauge(Gauge.Kind.JUDGEMENT, new Threshold.Unstated(), indicators);
    String how = count.group("how");
    boolean isMost = how != null && (how.startsWith("khong") || how.equals("toi da"));
    String number = how == null ? count.group("plain") : count.group("number");
    Relation relation = isMost ? Relation.AT_MOST : Relation.AT_LEAST;
    BigDecimal value = BigDecimal.valueOf(Counts.of(number));
    var target = new Threshold.Figure(relation, value, Units.after(text, count.end()));
    return gauge(Gauge.Kind.COUNT, target, indicators);
  }

  private static Threshold initiatives(Passage text) {
    Matcher count = text.match(INITIATIVES);
    if (!count.find()) return new Threshold.Unstated();
    int number = Counts.of(count.group(1));
    return new Threshold.Figure(
        Relation.AT_LEAST, BigDecimal.valueOf(number), Units.after(text, count.end(1) + 1));
  }

  private static Gauge rating(Passage text, List<String> indicators) {
    Matcher level = text.match(LEVEL);
    Threshold target =
        level.find() ? new Threshold.Level(text.group(level, 1).text()) : new Threshold.Unstated();
    return gauge(Gauge.Kind.RATING, target, indicators);
  }

  private static Threshold atMost(String rank) {
    return new Threshold.Figure(Relation.AT_MOST, new BigDecimal(rank), "");
  }

  private static Gauge gauge(Gauge.Kind kind, Threshold target, List<String> indicators) {
    return new Gauge(kind, target, indicators);
  }

  private static int at(Passage text, Pattern words) {
    Matcher found = text.match(words);
    return found.find() ? found.start() : Integer.MAX_VALUE;
  }
}
