package vn.bangvang.domain.plan.reading.measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.Threshold;
import vn.bangvang.domain.plan.reading.text.Passage;

/// More points, a better rank, a higher share than the year before.
final class Growth {
  private static final String BEFORE =
      "(?:nam|ky|quy|thang|dot|lan)(?: hoc)? (?:truoc|lien|20\\d\\d|sau)";
  private static final String FIGURE = "(?<figure>\\d{1,3}(?:[,.]\\d{1,2})?)";
  private static final Pattern GROWS =
      Pattern.compile(
          "\\b(?:tang|nang)(?: it nhat| toi thieu| tu| tren| duoc| ve| so| khong duoi|"
              + " \\d\\S*){0,6} (?:diem|bac|hang|thu hang|vi tri)\\b|\\btang (?:it"
              + " nhat|tu)\\b|(?:cao|tot|nhieu) hon (?:so voi |ket qua ){0,3}"
              + BEFORE
              + "|so voi (?:ket qua (?:cua )?)?(?:cung ky|"
              + BEFORE
              + ")|cai thien (?:ve )?(?:diem|thu hang|vi tri)");
  private static final Pattern BY =
      Pattern.compile(
          "\\b(?:tang|nang|hon|cai thien)\\b[^;.]{0,60}?[ (]"
              + FIGURE
              + " (?<unit>diem|bac|hang|thu hang|vi tri)\\b(?<upward> tro len)?");

  private Growth() {}

  /// Where the text begins to speak of it; past its end where it does not.
  static int start(Passage text) {
    Matcher found = text.match(GROWS);
    return found.find() ? found.start() : Integer.MAX_VALUE;
  }

  static Threshold target(Passage text) {
    Matcher by = text.match(BY);
    if (!by.find()) return Thresholds.percent(text);
    var value = new BigDecimal(by.group("figure").replace(',', '.'));
    Passage before = text.sub(0, by.start("figure"));
    return new Threshold.Figure(
        Thresholds.relation(before, Optional.ofNullable(by.group("upward"))),
        value,
        text.group(by, "unit").text());
  }
}
