package vn.bangvang.domain.plan.reading.measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.reading.Threshold;
import vn.bangvang.domain.plan.reading.phrase.Counts;
import vn.bangvang.domain.plan.reading.text.Passage;

/// So many of a thing, or none.
final class Counted {
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
          "(?<how>it nhat|toi thieu|tu|khong qua|khong vuot qua|toi da|tren|duoi)(?: tu)?"
              + " (?<number>"
              + Counts.NUMBER
              + ") (?!%|nam\\b|thang|ngay|quy\\b)|(?:co|giup|giup do)(?: duoc)? (?<plain>\\d{1,3})"
              + " (?!%|nam\\b|thang|ngay|quy\\b)");

  private Counted() {}

  static Optional<Threshold> none(Passage text) {
    Matcher none = text.match(text.begins(NONE_FIRST) ? NONE_FIRST : NONE);
    if (!none.find()) return Optional.empty();
    String unit = Units.after(text, none.start(1));
    return Optional.of(new Threshold.Figure(Relation.EXACTLY, BigDecimal.ZERO, unit));
  }

  static Optional<Threshold> some(Passage text) {
    Matcher count = text.match(COUNT);
    if (!count.find()) return Optional.empty();
    String number = count.group(count.group("how") == null ? "plain" : "number");
    BigDecimal value = BigDecimal.valueOf(Counts.of(number));
    String unit = Units.after(text, count.end());
    return Optional.of(new Threshold.Figure(relation(count.group("how")), value, unit));
  }

  private static Relation relation(@org.jspecify.annotations.Nullable String how) {
    return switch (how) {
      case "khong qua", "khong vuot qua", "toi da" -> Relation.AT_MOST;
      case "duoi" -> Relation.LESS_THAN;
      case null, default -> Relation.AT_LEAST;
    };
  }
}
