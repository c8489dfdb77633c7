package vn.bangvang.domain.plan.reading.phrase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.When;
import vn.bangvang.domain.plan.reading.text.Passage;
import vn.bangvang.domain.shared.PartialDate;

/// The dates that a text states, as exact as it states them.
public final class Dates {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d/.])(?:(?:ngay )?(?<d1>\\d{1,2}) ?[/.-] ?(?<m1>\\d{1,2}) ?[/.-]"
              + " ?(?<y1>[12]\\d{3})(?!\\d)|ngay (?<d2>\\d{1,2}) thang (?<m2>\\d{1,2})(?:,? nam"
              + " (?<y2>[12]\\d{3}))?(?!\\d)|(?:ngay )(?<d3>\\d{1,2}) ?[/.-]"
              + " ?(?<m3>\\d{1,2})(?![\\d/])|(?:cuoi |dau )?quy (?<q>iv|i{1,3}|[1-4])(?: ?[/-] ?|"
              + " (?:cua )?nam | )(?<y4>[12]\\d{3})(?!\\d)|thang (?<m5>\\d{1,2}) ?[/.-]"
              + " ?(?<y5>[12]\\d{3})(?!\\d)|thang (?<m6>\\d{1,2}),? nam"
              + " (?<y6>[12]\\d{3})(?!\\d)|(?<m7>\\d{1,2}) ?/ ?(?<y7>20\\d{2})(?![\\d/])|(?:het"
              + " |cuoi |dau )?nam (?<y8>20\\d{2})(?!\\d))");
  private static final Pattern YEARLY = Pattern.compile("^[ ,(]{0,3}(?:cua )?(?:hang|moi|cac) nam");
  private static final Pattern YEARLY_BEFORE = Pattern.compile("(?:hang|moi) nam,? [^.;]{0,40}$");
  private static final List<String> QUARTERS = List.of("i", "ii", "iii", "iv");

  private Dates() {}

  /// A time and where it stands in the passage.
  public record Found(When when, int start, int end) {}

  /// All that can be dates; a day without year counts where it returns every year, or where the
  /// year is known.
  public static List<Found> in(Passage text, Optional<Integer> year) {
    List<Found> all = new ArrayList<>();
    Matcher found = text.match(DATE);
    while (found.find())
      when(text, found, year)
          .ifPresent(when -> all.add(new Found(when, found.start(), found.end())));
    return all;
  }

  private static Optional<When> when(Passage text, Matcher found, Optional<Integer> year) {
    try {
      if (found.group("d3") != null) return bare(text, found, "d3", "m3", year);
      if (found.group("d2") != null && found.group("y2") == null)
        return bare(text, found, "d2", "m2", year);
      return Optional.of(new When.On(full(found)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<When> bare(
      Passage text, Matcher found, String day, String month, Optional<Integer> year) {
    var date = MonthDay.of(number(found, month), number(found, day));
    boolean isYearly =
        text.sub(found.end(), Math.min(text.length(), found.end() + 30)).begins(YEARLY)
            || text.sub(Math.max(0, found.start() - 45), found.start()).has(YEARLY_BEFORE);
    if (isYearly) return Optional.of(new When.Yearly(date));
    return year.map(one -> new When.On(new PartialDate.Day(date.atYear(one))));
  }

  private static PartialDate full(Matcher found) {
    for (String one : List.of("1", "2"))
      if (found.group("d" + one) != null)
        return new PartialDate.Day(
            LocalDate.of(
                number(found, "y" + one), number(found, "m" + one), number(found, "d" + one)));
    if (found.group("q") != null)
      return new PartialDate.InQuarter(number(found, "y4"), quarter(found.group("q")));
    for (String one : List.of("5", "6", "7"))
      if (found.group("m" + one) != null)
        return new PartialDate.InMonth(
            YearMonth.of(number(found, "y" + one), number(found, "m" + one)));
    return new PartialDate.InYear(number(found, "y8"));
  }

  private static int quarter(String written) {
    int place = QUARTERS.indexOf(written);
    return place >= 0 ? place + 1 : Integer.parseInt(written);
  }

  private static int number(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }
}
