package vn.bangvang.domain.plan.renewal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.bangvang.domain.shared.PartialDate;

/// Moves dates by some years, and the plan's own years in texts. What a text cites of legal
/// documents keeps its number and its date.
final class YearShift {
  private static final String NUMBER =
      "\\d+(?:/\\d{4})?\\s*/\\s*\\p{Lu}[\\p{L}\\d/]*(?:\\s?[-–]\\s?\\p{Lu}[\\p{L}\\d]*)*";
  private static final String DATED =
      "(?:\\s*,?\\s*ngày\\s+\\d{1,2}(?:[/.-]\\d{1,2}[/.-]\\d{4}|\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}))?";
  private static final String ABOUT =
      "(?:(?:\\s+của\\s[^.;,()]*?)?\\s+(?:về|ban hành|phê duyệt|quy định)\\s[^.;,()]*)?";
  private static final String LAW =
      "(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)\\s[^.;()]{0,80}?năm\\s+\\d{4}";
  private static final Pattern CITED = Pattern.compile(NUMBER + DATED + ABOUT + "|" + LAW);
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\d.,])(\\d{4})(?![\\d]|[.,]\\d|\\s*(?:đồng|hồ sơ|người|lượt|%|tỷ|triệu|nghìn))");
  private final Years own;
  private final int by;

  YearShift(Years own, int by) {
    this.own = own;
    this.by = by;
  }

  static boolean cites(String text) {
    return CITED.matcher(text).find();
  }

  String moved(String text) {
    var pieces = new ArrayList<String>();
    int from = 0;
    for (MatchResult cited : CITED.matcher(text).results().toList()) {
      pieces.add(freely(text.substring(from, cited.start())));
      pieces.add(cited.group());
      from = cited.end();
    }
    pieces.add(freely(text.substring(from)));
    return String.join("", pieces);
  }

  List<String> moved(List<String> texts) {
    return texts.stream().map(this::moved).toList();
  }

  PartialDate moved(PartialDate date) {
    return switch (date) {
      case PartialDate.Day(var day) -> new PartialDate.Day(day.plusYears(by));
      case PartialDate.InMonth(var month) -> new PartialDate.InMonth(month.plusYears(by));
      case PartialDate.InQuarter(int year, int quarter) ->
          new PartialDate.InQuarter(year + by, quarter);
      case PartialDate.InYear(int year) -> new PartialDate.InYear(year + by);
      case PartialDate.Event(var text) -> new PartialDate.Event(moved(text));
      case PartialDate.YearlyOn _, PartialDate.Unknown _ -> date;
    };
  }

  int moved(int year) {
    return year + by;
  }

  private String freely(String text) {
    return YEAR.matcher(text)
        .replaceAll(found -> {
          int year = Integer.parseInt(found.group(1));
          return String.valueOf(own.contain(year) ? year + by : year);
        });
  }
}
