package vn.bangvang.domain.nomination.checklist;

import java.math.BigDecimal;
import java.util.List;
import vn.bangvang.domain.indicator.Comparison;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Texts;

/// What was answered to a criterion.
public sealed interface Reply {
  record NotYet() implements Reply {}

  record Judged(Judgement judgement) implements Reply {}

  record Measured(BigDecimal value) implements Reply {
    public Measured {
      value = Numbers.plain(value);
    }
  }

  record Level(String level) implements Reply {
    public Level {
      level = Texts.line(level);
    }
  }

  /// The figures of indices; what the body is not in charge of is said, never read from a blank.
  record Compared(List<Comparison> comparisons, List<Indicator> notInCharge) implements Reply {
    public Compared {
      comparisons = List.copyOf(comparisons);
      notInCharge = List.copyOf(notInCharge);
    }

    public Compared(List<Comparison> comparisons) {
      this(comparisons, List.of());
    }
  }

  record NotApplicable(String reason) implements Reply {
    public NotApplicable {
      reason = Texts.line(reason);
    }
  }

  enum Judgement {
    MET,
    NOT_MET
  }

  Reply NOT_YET = new NotYet();
}
