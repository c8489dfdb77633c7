package vn.bangvang.domain.plan.criterion;

import java.util.List;
import vn.bangvang.domain.indicator.GrowthIn;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.shared.text.Texts;

/// By what a criterion is judged.
public sealed interface Measure {
  /// The names under which the file and other programs know them.
  enum Kind {
    JUDGEMENT,
    PERCENT,
    COUNT,
    RATING,
    GROWTH,
    DOCUMENT,
    INITIATIVE
  }

  /// Somebody judges: done or not done.
  record Judgement() implements Measure {}

  record Percent(Target target) implements Measure {}

  /// A number of things, for example files handled late.
  record Count(Target target) implements Measure {}

  /// A level on a named scale, the best level first.
  record Rating(List<String> scale, String atLeast) implements Measure {
    public Rating {
      scale = scale.stream().map(Texts::line).toList();
      atLeast = Texts.line(atLeast);
      if (!scale.contains(atLeast))
        throw new IllegalArgumentException(atLeast + " not in " + scale);
    }

    public boolean isReachedBy(String level) {
      int place = scale.indexOf(level);
      return place >= 0 && place <= scale.indexOf(atLeast);
    }
  }

  /// Every one of these indices better than the year before.
  record Growth(List<Indicator> indicators, GrowthIn in) implements Measure {
    public Growth {
      indicators = List.copyOf(indicators);
    }
  }

  /// A document of the body's own, known by number and date.
  record DocumentIssued() implements Measure {}

  /// An initiative that a council recognised by a decision.
  record InitiativeRecognised() implements Measure {}

  default Kind kind() {
    return switch (this) {
      case Judgement _ -> Kind.JUDGEMENT;
      case Percent _ -> Kind.PERCENT;
      case Count _ -> Kind.COUNT;
      case Rating _ -> Kind.RATING;
      case Growth _ -> Kind.GROWTH;
      case DocumentIssued _ -> Kind.DOCUMENT;
      case InitiativeRecognised _ -> Kind.INITIATIVE;
    };
  }
}
