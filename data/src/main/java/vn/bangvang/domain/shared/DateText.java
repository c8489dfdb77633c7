package vn.bangvang.domain.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.shared.text.Reading;
import vn.bangvang.domain.shared.text.Texts;

/// The written forms of a PartialDate: the one that is stored and exchanged (2023-12-30, 2023-12,
/// 2023-Q4, 2023, 12-10 yearly), and the many that people type.
public final class DateText {
  private static final Pattern STORED =
      Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(\\d{2})(?:-(\\d{2}))?))?");
  private static final String YEARLY = " yearly";
  private static final Pattern YEARLY_STORED = Pattern.compile("\\d{2}-\\d{2}" + YEARLY);
  private static final List<String> QUARTERS = List.of("i", "ii", "iii", "iv");
  private static final List<Form> TYPED =
      List.of(
          new Form("(?:ngày )?(\\d{1,2})[/.-](\\d{1,2})[/.-](YEAR|\\d{2})", DateText::day),
          new Form("ngày (\\d{1,2}) tháng (\\d{1,2}) năm (YEAR)", DateText::day),
          new Form("(\\d{2})(\\d{2})(YEAR)", DateText::day),
          new Form("(?:tháng )?(\\d{1,2})[/.-](YEAR)", DateText::month),
          new Form("tháng (\\d{1,2}) năm (YEAR)", DateText::month),
          new Form("(?:quý )?(iv|i{1,3}|[1-4])[/ -](?:năm )?(YEAR)", DateText::quarter),
          new Form("(?:ngày )?(\\d{1,2})[/.-](\\d{1,2}) h[ằà]ng năm", DateText::yearly),
          new Form("ngày (\\d{1,2}) tháng (\\d{1,2}) h[ằà]ng năm", DateText::yearly),
          new Form("(?:năm )?(YEAR)", found -> new PartialDate.InYear(number(found, 1))));

  /// A way of writing a date, in lower case, and how it is understood.
  private record Form(Pattern pattern, Function<Matcher, PartialDate> reading) {
    Form(String pattern, Function<Matcher, PartialDate> reading) {
      this(Pattern.compile(pattern.replace("YEAR", "[1-9]\\d{3}")), reading);
    }

    Optional<PartialDate> read(String text) {
      Matcher found = pattern.matcher(text);
      return found.matches() ? Optional.of(reading.apply(found)) : Optional.empty();
    }
  }

  private DateText() {}

  public static String stored(PartialDate date) {
    return switch (date) {
      case PartialDate.Day(var day) -> day.toString();
      case PartialDate.InMonth(var month) -> month.toString();
      case PartialDate.InQuarter(int year, int quarter) -> year + "-Q" + quarter;
      case PartialDate.InYear(int year) -> String.valueOf(year);
      case PartialDate.Event(var text) -> text;
      case PartialDate.YearlyOn(var day) -> day.toString().substring(2) + YEARLY;
      case PartialDate.Unknown _ -> "";
    };
  }

  public static PartialDate ofStored(String text) {
    if (text.isEmpty()) return PartialDate.unknown();
    if (YEARLY_STORED.matcher(text).matches())
      return new PartialDate.YearlyOn(
          MonthDay.parse("--" + text.substring(0, text.length() - YEARLY.length())));
    Matcher found = STORED.matcher(text);
    if (!found.matches()) return new PartialDate.Event(text);
    int year = Integer.parseInt(found.group(1));
    if (found.group(2) != null)
      return new PartialDate.InQuarter(year, Integer.parseInt(found.group(2)));
    if (found.group(3) == null) return new PartialDate.InYear(year);
    var month = YearMonth.of(year, Integer.parseInt(found.group(3)));
    if (found.group(4) == null) return new PartialDate.InMonth(month);
    return new PartialDate.Day(month.atDay(Integer.parseInt(found.group(4))));
  }

  /// 5/3/23, 05032023, 05/03/2023, 3/2023, Quý II/2023, 2023, also in the words of a paper; an
  /// empty text is an unknown date.
  public static Reading<PartialDate> read(String typed) {
    String text = Texts.line(typed);
    if (text.isEmpty()) return Reading.of(PartialDate.unknown());
    try {
      return understood(text.toLowerCase(Locale.ROOT));
    } catch (DateTimeException impossible) {
      return Reading.refused("date.impossible", text);
    }
  }

  private static Reading<PartialDate> understood(String text) {
    return TYPED.stream()
        .flatMap(form -> form.read(text).stream())
        .findFirst()
        .map(Reading::of)
        .orElseGet(() -> Reading.refused("date.unclear", text));
  }

  private static PartialDate day(Matcher found) {
    int year = year(found.group(3));
    return new PartialDate.Day(LocalDate.of(year, number(found, 2), number(found, 1)));
  }

  private static PartialDate yearly(Matcher found) {
    return new PartialDate.YearlyOn(MonthDay.of(number(found, 2), number(found, 1)));
  }

  private static PartialDate month(Matcher found) {
    return new PartialDate.InMonth(YearMonth.of(number(found, 2), number(found, 1)));
  }

  private static PartialDate quarter(Matcher found) {
    int quarter = QUARTERS.indexOf(found.group(1));
    if (quarter < 0) quarter = number(found, 1) - 1;
    return new PartialDate.InQuarter(number(found, 2), quarter + 1);
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  /// Two digits: up to 49 is this century, from 50 the last one.
  private static int year(String written) {
    int year = Integer.parseInt(written);
    if (written.length() == 4) return year;
    return year < 50 ? 2000 + year : 1900 + year;
  }
}
