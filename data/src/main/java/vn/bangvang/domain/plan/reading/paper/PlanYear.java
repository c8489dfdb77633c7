package vn.bangvang.domain.plan.reading.paper;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.When;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Folded;

/// The one year that a plan is for.
public final class PlanYear {
  private static final Pattern ONE_YEAR = Pattern.compile("\\bnam (20\\d{2})\\b(?! ?-)");

  private PlanYear() {}

  /// By its title or by its period.
  public static Optional<Integer> of(Paper paper) {
    return ofTitle(paper).or(() -> ofPeriod(paper));
  }

  public static Optional<Integer> ofTitle(Paper paper) {
    String title = paper.fact(Fact.Title.class).map(Fact.Title::text).orElse("");
    Matcher found = ONE_YEAR.matcher(Folded.of(title).text());
    Set<Integer> years = new TreeSet<>();
    while (found.find()) years.add(Integer.valueOf(found.group(1)));
    return years.stream().findFirst().filter(_ -> years.size() == 1);
  }

  private static Optional<Integer> ofPeriod(Paper paper) {
    Optional<Integer> begins = paper.fact(Fact.Begins.class).flatMap(one -> year(one.when()));
    Optional<Integer> issued = paper.fact(Fact.IssuedOn.class).flatMap(one -> year(one.date()));
    Optional<Integer> ends = paper.fact(Fact.Ends.class).flatMap(one -> year(one.when()));
    return ends.filter(year -> begins.or(() -> issued).filter(year::equals).isPresent());
  }

  private static Optional<Integer> year(When when) {
    return when instanceof When.On(var date) ? year(date) : Optional.empty();
  }

  private static Optional<Integer> year(PartialDate date) {
    return date.latest().map(LocalDate::getYear);
  }
}
