package vn.bangvang.domain.plan.renewal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.course.Course;

/// The years that a plan speaks of as its own: "năm 2023", "giai đoạn 2022 - 2025".
public record Years(int first, int last) {
  private static final Pattern SPAN = Pattern.compile("\\b(\\d{4})\\s*[-–]\\s*(\\d{4})\\b");
  private static final Pattern ONE = Pattern.compile("năm (\\d{4})\\b");

  /// By its title, or else from its beginning to its end.
  public static Optional<Years> of(Plan plan) {
    return inTitle(plan.title()).or(() -> inCourse(plan));
  }

  /// The first year of the plan that comes after.
  public int following() {
    return last + 1;
  }

  boolean contain(int year) {
    return first <= year && year <= last;
  }

  private static Optional<Years> inTitle(String title) {
    Matcher span = SPAN.matcher(title);
    if (span.find()) return Optional.of(new Years(number(span, 1), number(span, 2)));
    Matcher one = ONE.matcher(title);
    return one.find() ? Optional.of(new Years(number(one, 1), number(one, 1))) : Optional.empty();
  }

  private static Optional<Years> inCourse(Plan plan) {
    var issued = plan.paper().heading().issued();
    var start =
        plan.course().start() instanceof Course.Start.From(var date)
            ? date.latest()
            : issued.latest();
    var end = plan.course().until().latest();
    Optional<Integer> first = start.or(() -> end).map(LocalDate::getYear);
    return first.map(
        year -> new Years(year, Math.max(year, end.map(LocalDate::getYear).orElse(year))));
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
