package vn.bangvang.domain.plan.reading.head;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.outline.Zones;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.text.Passage;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;

/// The heading of the paper: who issues it, under what number, where and when.
final class Letterhead {
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\bso ?[:.]? ?((?:\\d[\\d ]{0,6})? ?(?:[-/] ?[a-z0-9][a-z0-9&.]*(?: ?(?=[-/])|))+)");
  private static final Pattern DATE =
      Pattern.compile(
          "ngay([\\s\u2003\\d.…_/]{0,60})thang([\\s\u2003\\d.…_/]{0,60})nam ?([12]\\d{3}|20[.…_"
              + " ]{1,9}\\d?)");
  private static final Pattern SHORT_DATE =
      Pattern.compile(", ?ngay (\\d{1,2})[/.-](\\d{1,2})[/.-]([12]\\d{3})");
  private static final Pattern PLACE = Pattern.compile("([a-z][a-z .'-]{1,40}), ?$");
  private static final Pattern MOTTO =
      Pattern.compile(
          "cong hoa xa hoi|doc lap.{0,5}tu do|dang cong san viet nam$|^so\\b(?! (?:y te|noi vu|tu"
              + " phap|tai|cong|giao|xay|van|thong|khoa|lao|nong|ngoai|du lich|ke hoach|tt))|,"
              + " ?ngay|ngay.*thang|^thang\\b|^nam [12]|^ngay\\b|^[-/\\d]|^\\(?du"
              + " thao|^mat$|^khan$|^[^a-z]+$");

  private Letterhead() {}

  static void read(Paper paper) {
    Zones zones = paper.zones();
    int end = zones.title() >= 0 ? zones.title() : Preamble.start(zones);
    List<Passage> lines = zones.head().subList(0, end);
    List<Passage> names = new ArrayList<>();
    for (Passage line : lines) {
      number(paper, line);
      date(paper, line);
      Zones.columns(line).stream().filter(cell -> !cell.has(MOTTO)).forEach(names::add);
    }
    Issuer.read(paper, names);
  }

  private static void number(Paper paper, Passage line) {
    Matcher found = line.match(NUMBER);
    if (!found.find() || paper.fact(Fact.Numbered.class).isPresent()) return;
    Passage written = line.group(found, 1).closed("-/.,");
    var number = new DocumentNumber(written.text());
    if (!number.isDraft()) paper.certain(new Fact.Numbered(number), written);
  }

  private static void date(Paper paper, Passage line) {
    if (paper.fact(Fact.IssuedOn.class).isPresent()) return;
    Matcher found = line.match(DATE);
    boolean isLong = found.find();
    Matcher brief = line.match(SHORT_DATE);
    if (!isLong && !brief.find()) return;
    Matcher one = isLong ? found : brief;
    int start = one.start() + (isLong ? 0 : 2);
    partial(digits(one.group(1)), digits(one.group(2)), digits(one.group(3)))
        .ifPresent(date -> paper.certain(new Fact.IssuedOn(date), line.sub(start, one.end())));
    place(paper, line.sub(0, isLong ? start : one.start() + 1));
  }

  private static void place(Paper paper, Passage before) {
    List<Passage> columns = Zones.columns(before);
    if (columns.isEmpty()) return;
    Passage last = columns.getLast();
    Matcher number = last.match(NUMBER);
    if (number.find()) last = last.from(number.end()).stripped();
    Matcher found = last.match(PLACE);
    if (found.find())
      paper.certain(new Fact.IssuedAt(last.group(found, 1).text()), last.group(found, 1));
  }

  private static Optional<PartialDate> partial(String day, String month, String year) {
    if (year.length() < 4) return Optional.empty();
    int y = Integer.parseInt(year);
    try {
      if (month.isEmpty()) return Optional.of(new PartialDate.InYear(y));
      int m = Integer.parseInt(month);
      if (day.isEmpty()) return Optional.of(new PartialDate.InMonth(YearMonth.of(y, m)));
      return Optional.of(new PartialDate.Day(LocalDate.of(y, m, Integer.parseInt(day))));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static String digits(String written) {
    String digits = written.replaceAll("\\D", "");
    return digits.length() > 4 ? "" : digits;
  }
}
