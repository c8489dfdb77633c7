package vn.bangvang.app.plans.reading.found;

import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.reading.When;
import vn.bangvang.domain.shared.DateText;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Reading;
import vn.bangvang.domain.shared.text.Texts;

/// The times of a plan as people read and type them.
public final class WhenText {
  private WhenText() {}

  public static String shown(When when) {
    return switch (when) {
      case When.On(var date) -> date.shown();
      case When.AtIssue _ -> Words.say("reading.at.issue");
      case When.Yearly(var day) -> new PartialDate.YearlyOn(day).shown();
    };
  }

  /// A date in any way it is typed, every year's too, or "ngày ban hành".
  public static Reading<When> read(String typed) {
    if (Texts.line(typed).equalsIgnoreCase(Words.say("reading.at.issue")))
      return Reading.of(new When.AtIssue());
    return DateText.read(typed).map(WhenText::of);
  }

  private static When of(PartialDate date) {
    return date instanceof PartialDate.YearlyOn(var day) ? new When.Yearly(day) : new When.On(date);
  }
}
