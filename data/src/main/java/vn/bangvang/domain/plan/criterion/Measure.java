package vn.bangvang.domain.plan.criterion;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.bangvang.domain.indicator.GrowthIn;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Reading;
import vn.bangvang.domain.shared.text.Sentences;

/// By what a criterion is judged.
public sealed interface Measure {
  /// The names under which the file and other programs know them.
  enum Kind {
    JUDGEMENT,
    PERCENT,
    COUNT,
    RATING,
    GROWTH,
    RANK,
    DOCUMENT,
    INITIATIVE,
    POINTS,
    HEADING
  }

  /// Somebody judges: done or not done.
  record Judgement() implements Measure {}

  record Percent(Target target) implements Measure {}

  /// A number of things, for example files handled late.
  record Count(Target target) implements Measure {}

  /// A level on a named scale. The names of the levels change with the law, so there may be a scale
  /// for each time.
  record Rating(List<Scale> scales) implements Measure {
    public Rating {
      scales = scales.stream().sorted(Comparator.comparingInt(Scale::from)).toList();
      if (scales.isEmpty()) throw new IllegalArgumentException("a rating has a scale");
    }

    public Rating(List<String> levels, String atLeast) {
      this(List.of(Scale.always(levels, atLeast)));
    }

    /// The scale by which the results of a year are rated.
    public Scale in(int year) {
      return scales.stream()
          .filter(one -> one.from() <= year)
          .reduce((_, later) -> later)
          .orElse(scales.getFirst());
    }

    public Scale newest() {
      return scales.getLast();
    }
  }

  /// Every one of these indices better than the year before.
  record Growth(List<Indicator> indicators, GrowthIn in) implements Measure {
    public Growth {
      indicators = List.copyOf(indicators);
    }
  }

  /// A place among others, overall or on an index; the first is best.
  record Rank(Ranking by, int within) implements Measure {
    public Rank {
      if (within < 1) throw new IllegalArgumentException("within " + within);
    }
  }

  sealed interface Ranking {
    record Overall() implements Ranking {}

    record On(Indicator indicator) implements Ranking {}
  }

  /// Points that somebody gives, up to a maximum. Where the plan demands none, at least 0.
  record Points(BigDecimal maximum, BigDecimal atLeast) implements Measure {
    public Points {
      maximum = Numbers.plain(maximum);
      atLeast = Numbers.plain(atLeast);
      if (maximum.signum() <= 0 || atLeast.signum() < 0 || atLeast.compareTo(maximum) > 0)
        throw new IllegalArgumentException(atLeast + " of " + maximum);
    }

    /// Not less than 0, not more than the maximum.
    public Reading<BigDecimal> read(String typed) {
      return switch (Numbers.read(typed)) {
        case Reading.Understood<BigDecimal>(var value) ->
            refusal(value)
                .<Reading<BigDecimal>>map(Reading.NotUnderstood::new)
                .orElseGet(() -> Reading.of(value));
        case Reading.NotUnderstood<BigDecimal> unclear -> unclear;
      };
    }

    public Optional<String> refusal(BigDecimal value) {
      if (value.signum() >= 0 && value.compareTo(maximum) <= 0) return Optional.empty();
      return Optional.of(
          Sentences.say("points.beyond", Numbers.shown(value), Numbers.shown(maximum)));
    }

    public boolean isDemanding() {
      return atLeast.signum() > 0;
    }
  }

  /// A document of the body's own, known by number and date.
  record DocumentIssued() implements Measure {}

  /// An initiative that a council recognised by a decision.
  record InitiativeRecognised() implements Measure {}

  /// Nothing is asked here: the line only groups those below it.
  record Heading() implements Measure {}

  default Kind kind() {
    return switch (this) {
      case Judgement _ -> Kind.JUDGEMENT;
      case Percent _ -> Kind.PERCENT;
      case Count _ -> Kind.COUNT;
      case Rating _ -> Kind.RATING;
      case Growth _ -> Kind.GROWTH;
      case Rank _ -> Kind.RANK;
      case DocumentIssued _ -> Kind.DOCUMENT;
      case InitiativeRecognised _ -> Kind.INITIATIVE;
      case Points _ -> Kind.POINTS;
      case Heading _ -> Kind.HEADING;
    };
  }
}
