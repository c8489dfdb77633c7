package vn.bangvang.domain.nomination.checklist;

import java.math.BigDecimal;
import java.util.List;
import vn.bangvang.domain.indicator.Comparison;
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

  record Compared(List<Comparison> comparisons) implements Reply {
    public Compared {
      comparisons = List.copyOf(comparisons);
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
