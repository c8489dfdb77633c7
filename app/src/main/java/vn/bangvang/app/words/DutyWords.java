package vn.bangvang.app.words;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.course.Milestone;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.execution.Assignment;
import vn.bangvang.domain.plan.execution.MoneyLine;
import vn.bangvang.domain.plan.execution.ReportDuty;

/// How dates, duties and money of a plan are said in one line.
public final class DutyWords {
  private DutyWords() {}

  /// "Hạn nộp hồ sơ: Quý IV/2023 (Sở Nội vụ hướng dẫn)".
  public static String milestone(Milestone milestone) {
    String kind = Words.say("milestone." + milestone.kind());
    String when = milestone.when().shown();
    return noted(when.isEmpty() ? kind : Words.say("colon", kind, when), milestone.note());
  }

  /// "Sơ kết Quý IV/2023; hạn nộp hồ sơ: 15/11/2023".
  public static String round(Round round) {
    String deadline = round.deadline().shown();
    return deadline.isEmpty()
        ? PlanWords.round(round)
        : Words.say("round.until", PlanWords.round(round), deadline);
  }

  /// "Sở Nội vụ: theo dõi, đôn đốc …".
  public static String assignment(Assignment duty) {
    return duty.who().isEmpty() ? duty.text() : Words.say("colon", duty.who(), duty.text());
  }

  /// "Báo cáo hằng quý, gửi Sở Nội vụ".
  public static String report(ReportDuty duty) {
    String when = rhythm(duty.rhythm());
    String said = duty.to().isEmpty() ? when : Words.say("report.sent.to", when, duty.to());
    return noted(said, duty.note());
  }

  public static String rhythm(ReportDuty.Rhythm rhythm) {
    return switch (rhythm) {
      case ReportDuty.Rhythm.Every(var period) ->
          Words.say("report.every." + period.name().toLowerCase(Locale.ROOT));
      case ReportDuty.Rhythm.On(var date) -> Words.say("report.due.on", date.inSentence());
    };
  }

  public static String money(MoneyLine money) {
    return Stream.of(money.purpose(), money.rate(), money.source())
        .filter(one -> !one.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String noted(String said, String note) {
    return note.isEmpty() ? said : Words.say("noted", said, note);
  }
}
