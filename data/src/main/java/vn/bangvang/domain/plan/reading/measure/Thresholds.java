package vn.bangvang.domain.plan.reading.measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.reading.Threshold;
import vn.bangvang.domain.plan.reading.text.Passage;

/// Percentages with the words that say in which direction they count.
public final class Thresholds {
  private static final Pattern PERCENT =
      Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?) ?(?:%|phan tram)( tro len| tro xuong)?");
  private static final Pattern COUNT =
      Pattern.compile(
          "(?:tu|tren|qua|hon|duoi|it nhat|co) (\\d{1,3}) (?!%|nam\\b|thang\\b|ngay\\b)");
  private static final Pattern UPWARD = Pattern.compile("tro len");
  private static final Pattern MORE = Pattern.compile("(?:tren|hon|vuot(?: qua)?|qua) *$");
  private static final Pattern NOT_MORE =
      Pattern.compile("(?:khong (?:qua|vuot qua|vuot|tren)|toi da|nhieu nhat|khong cao hon) *$");
  private static final Pattern LESS =
      Pattern.compile(
          "(?:duoi|chua dat|khong dat|chua du|it hon|thap hon|chua den) *(?:muc |ty le )?$");
  private static final Pattern NOT_LESS =
      Pattern.compile("(?:khong (?:duoi|thap hon|it hon)|it nhat|toi thieu|tu) *$");

  private Thresholds() {}

  /// A percentage, or else a count.
  public static Threshold of(Passage text) {
    if (percent(text) instanceof Threshold.Figure figure) return figure;
    Matcher found = text.match(COUNT);
    if (!found.find()) return new Threshold.Unstated();
    Passage before = text.sub(0, found.start(1));
    Relation relation = relation(before, Optional.of(" tro len").filter(_ -> text.has(UPWARD)));
    return new Threshold.Figure(
        relation, new BigDecimal(found.group(1)), Units.after(text, found.end()));
  }

  static Threshold percent(Passage text) {
    Matcher found = text.match(PERCENT);
    if (!found.find()) return new Threshold.Unstated();
    Passage before = text.sub(Math.max(0, found.start() - 30), found.start());
    var value = new BigDecimal(found.group(1).replace(',', '.'));
    return new Threshold.Figure(relation(before, Optional.ofNullable(found.group(2))), value, "%");
  }

  static Relation relation(Passage before, Optional<String> after) {
    if (after.filter(" tro xuong"::equals).isPresent() || before.has(NOT_MORE))
      return Relation.AT_MOST;
    if (after.filter(" tro len"::equals).isPresent() || before.has(NOT_LESS))
      return Relation.AT_LEAST;
    if (before.has(LESS)) return Relation.LESS_THAN;
    return before.has(MORE) ? Relation.MORE_THAN : Relation.AT_LEAST;
  }
}
