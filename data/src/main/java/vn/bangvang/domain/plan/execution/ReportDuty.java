package vn.bangvang.domain.plan.execution;

import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Texts;

/// When the units report on the plan, and to whom.
public record ReportDuty(Rhythm rhythm, String to, String note) {
  public ReportDuty {
    to = Texts.line(to);
    note = Texts.line(note);
  }

  public enum Period {
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR
  }

  public sealed interface Rhythm {
    record Every(Period period) implements Rhythm {}

    record On(PartialDate date) implements Rhythm {}
  }
}
