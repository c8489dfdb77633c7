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
  private static final String DAY = "(?<d#>\\d{1,2}) ?[/.-] ?(?<m#>\\d{1,2})";
  private static final String QUARTER = "(?:cuoi |dau |trong )?quy (?<q#>iv|i{1,3}|[1-4])";
  private static final String YEAR = "(?<y#>[12]\\d{3})(?!\\d)";
  private static final String AFTER =
      "(?<=truoc |nhat |den |het |han |cuoi |ngay \\d{1,2}/\\d{1,2} va |ngay \\d{1,2}/\\d{1,2}, )";

  /// The fuller forms come first.
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d/.])(?:"
              + form(1, "(?:ngay )?" + DAY + " ?[/.-] ?" + YEAR)
              + form(2, "|ngay (?<d#>\\d{1,2}) thang (?<m#>\\d{1,2}),? nam " + YEAR)
              + form(3, "|" + QUARTER + "(?: ?[/-] ?| (?:cua )?nam | )" + YEAR)
              + form(4, "|thang (?<m#>\\d{1,2})(?: ?[/.-] ?|,? nam )" + YEAR)
              + form(5, "|(?<m#>\\d{1,2}) ?/ ?(?<y#>20\\d{2})(?![\\d/])")
              + form(6, "|ngay (?<d#>\\d{1,2}) thang (?<m#>\\d{1,2})(?!\\d)")
              + form(7, "|(?:ngay |" + AFTER + ")" + DAY + "(?![\\d/%])")
              + form(8, "|" + QUARTER + "(?![a-z\\d/])")
              + form(9, "|thang (?<m#>\\d{1,2})(?![\\d/])")
              + "|(?:het |cuoi |dau )?nam (?<y0>20\\d{2})(?!\\d))");

  private static final Pattern YEARLY =
      Pattern.compile(
          "^[ ,()]{0,3}(?:(?:va|,) (?:ngay )?\\d{1,2}/\\d{1,2} )?(?:cua )?(?:hang|moi|cac) nam");
  private static final Pattern NEXT_YEARLY =
      Pattern.compile("^[ ,)]{0,3}[^.;\\d]{0,50} (?:ngay )?\\d{1,2}/\\d{1,2} (?:hang|moi) nam");
  private static final Pattern YEARLY_BEFORE = Pattern.compile("(?:hang|moi) nam,? [^.;]{0,100}$");
  private static final Pattern REGULARLY = Pattern.compile("(?:hang nam|moi nam|dinh ky|hang quy)");
  private static final List<String> QUARTERS = List.of("i", "ii", "iii", "iv");

  private Dates() {}

  private static String form(int number, String pattern) {
    return pattern.replace("#", String.valueOf(number));
  }

  /// A time and where it stands in the passage.
  public record Found(When when, int start, int end) {}

  /// The dates that bear their year.
  public static List<Found> full(Passage text) {
    return in(text, Optional.empty()).stream().filter(date -> isFull(date.when())).toList();
  }

  private static boolean isFull(When when) {
    return when instanceof When.On(var date) && !(date instanceof PartialDate.Event);
  }

  /// All that can be dates. One without a year returns every year where the text says so, or is of
  /// the year that is known; else it stays as it is written.
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
      String form = form(found);
      if ("6789".contains(form)) return Optional.of(bare(text, found, form, year));
      return Optional.of(new When.On(date(found, form, number(found, "y" + form))));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /// By its last member, the number of the form that was found.
  private static String form(Matcher found) {
    for (String name : List.of("y1", "y2", "y3", "y4", "y5", "m6", "m7", "q8", "m9"))
      if (found.group(name) != null) return name.substring(1);
    return "0";
  }

  private static When bare(Passage text, Matcher found, String form, Optional<Integer> year) {
    boolean isDay = "67".contains(form);
    if (isDay && isYearly(text, found))
      return new When.Yearly(MonthDay.of(number(found, "m" + form), number(found, "d" + form)));
    if (year.isPresent()) return new When.On(date(found, form, year.get()));
    if (isDay && text.sub(Math.max(0, found.start() - 90), found.start()).has(REGULARLY))
      return new When.Yearly(MonthDay.of(number(found, "m" + form), number(found, "d" + form)));
    Passage written = text.sub(found.start(), found.end());
    return new When.On(new PartialDate.Event(written.text()));
  }

  private static boolean isYearly(Passage text, Matcher found) {
    Passage after = text.sub(found.end(), Math.min(text.length(), found.end() + 80));
    return after.begins(YEARLY)
        || after.begins(NEXT_YEARLY)
        || text.sub(Math.max(0, found.start() - 105), found.start()).has(YEARLY_BEFORE);
  }

  private static PartialDate date(Matcher found, String form, int year) {
    return switch (form) {
      case "3", "8" -> new PartialDate.InQuarter(year, quarter(found.group("q" + form)));
      case "4", "5", "9" -> new PartialDate.InMonth(YearMonth.of(year, number(found, "m" + form)));
      case "0" -> new PartialDate.InYear(year);
      default ->
          new PartialDate.Day(
              LocalDate.of(year, number(found, "m" + form), number(found, "d" + form)));
    };
  }

  private static int quarter(String written) {
    int place = QUARTERS.indexOf(written);
    return place >= 0 ? place + 1 : Integer.parseInt(written);
  }

  private static int number(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }
}
