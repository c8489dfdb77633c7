package vn.bangvang.domain.plan.reading;

import java.time.MonthDay;
import vn.bangvang.domain.shared.DateText;
import vn.bangvang.domain.shared.PartialDate;

/// A time as a plan states it.
public sealed interface When {
  record On(PartialDate date) implements When {}

  record AtIssue() implements When {}

  record Yearly(MonthDay day) implements When {}

  /// As it is written by read-plan: 2023-12-30, 2023-Q4, ISSUE, 12-10 yearly, or text.
  default String code() {
    return switch (this) {
      case On(var date) -> DateText.stored(date);
      case AtIssue _ -> "ISSUE";
      case Yearly(var day) ->
          "%02d-%02d yearly".formatted(day.getMonthValue(), day.getDayOfMonth());
    };
  }
}
