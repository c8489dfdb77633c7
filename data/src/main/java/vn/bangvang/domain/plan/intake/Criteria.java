package vn.bangvang.domain.plan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.plan.criterion.Scope;
import vn.bangvang.domain.plan.criterion.Source;
import vn.bangvang.domain.plan.criterion.Terms;
import vn.bangvang.domain.plan.criterion.Wording;
import vn.bangvang.domain.plan.purpose.Point;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.shared.Ids;

/// What is demanded of the nominees, with the labels of the document.
final class Criteria {
  private final int year;
  private final Ids ids;
  private final List<Criterion> made = new ArrayList<>();

  private Criteria(int year, Ids ids) {
    this.year = year;
    this.ids = ids;
  }

  static List<Criterion> of(Accepted accepted, int year, Ids ids) {
    var criteria = new Criteria(year, ids);
    accepted.all(Fact.Criterion.class).forEach(criteria::take);
    return criteria.made;
  }

  private void take(Fact.Criterion said) {
    var measure = Measures.of(said, year);
    var exclusions =
        said.exclusions().stream().map(one -> Exclusions.of(one, measure, ids)).toList();
    made.add(
        new Criterion(
            new CriterionId(ids.next()),
            said.subject(),
            new Wording(level(said), said.label(), said.text(), ""),
            measure,
            new Terms(new Scope.Everyone(), new Source.Own(), exclusions)));
  }

  /// "1.2" stands below "1", if that is a criterion too.
  private int level(Fact.Criterion said) {
    int dot = said.label().lastIndexOf('.');
    String above = said.label().substring(0, Math.max(dot, 0));
    Optional<Criterion> parent =
        made.reversed().stream()
            .filter(one -> one.subject() == said.subject() && !above.isEmpty())
            .filter(one -> one.wording().label().equals(above))
            .findFirst();
    return parent.map(one -> Math.min(one.wording().level() + 1, Point.LEVELS)).orElse(1);
  }
}
