package vn.bangvang.domain.plan.intake;

import java.util.List;
import java.util.Optional;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.plan.purpose.Aim;
import vn.bangvang.domain.plan.purpose.IndexTarget;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Numbers;

/// Where the body wants to stand on its indices; 0 is a year that is not said.
final class Aims {
  private Aims() {}

  static List<IndexTarget> of(Accepted accepted) {
    return accepted.all(Fact.IndexTarget.class).stream().map(Aims::target).toList();
  }

  private static IndexTarget target(Fact.IndexTarget said) {
    return new IndexTarget(new Indicator(said.indicator()), aim(said), year(said.year()));
  }

  private static Aim aim(Fact.IndexTarget said) {
    return switch (said.kind()) {
      case RANK_WITHIN -> place(said).<Aim>map(Aim.RankWithin::new).orElseGet(() -> band(said));
      case TOP -> place(said).<Aim>map(Aim.Top::new).orElseGet(() -> band(said));
      case BAND -> band(said);
      case ABOVE_MEAN -> new Aim.AboveMean(said.value());
    };
  }

  /// A place that is no number is kept in its words.
  private static Aim band(Fact.IndexTarget said) {
    return new Aim.Band(said.value());
  }

  private static Optional<Integer> place(Fact.IndexTarget said) {
    return Numbers.readCount(said.value()).understood().filter(place -> place > 0);
  }

  private static int year(PartialDate said) {
    return said.latest().map(java.time.LocalDate::getYear).orElse(0);
  }
}
