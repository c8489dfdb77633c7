package vn.bangvang.app.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.plan.Course;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.Quota;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Texts;

/// How the parts of a plan are said.
public final class PlanWords {
  private PlanWords() {}

  /// By what a criterion is judged: "Tỷ lệ ≥ 100 %", "Xếp loại từ Tốt trở lên".
  public static String measure(Measure measure) {
    return switch (measure) {
      case Measure.Judgement _ -> Words.say("measure.judgement");
      case Measure.Percent(var target) -> Words.say("measure.percent", target.shown());
      case Measure.Count(var target) -> Words.say("measure.count", target.shown());
      case Measure.Rating(_, var atLeast) -> Words.say("measure.rating", atLeast);
      case Measure.Growth(var indicators, var in) ->
          Words.say("measure.growth." + in.name().toLowerCase(Locale.ROOT), names(indicators));
      case Measure.DocumentIssued _ -> Words.say("measure.document");
      case Measure.InitiativeRecognised _ -> Words.say("measure.initiative");
    };
  }

  public static String subject(SubjectKind subject) {
    return Words.say("subject." + subject.name().toLowerCase(Locale.ROOT));
  }

  /// "Bằng khen của Chủ tịch UBND tỉnh".
  public static String award(Award award) {
    return award.authority().isEmpty()
        ? award.form()
        : Words.say("award.of", award.form(), award.authority());
  }

  /// "tối đa 09 tập thể", "02 đến 03 cá nhân", "01 tập thể".
  public static String quota(Quota quota) {
    String subject = subject(quota.subject()).toLowerCase(Locale.ROOT);
    String most = Numbers.count(quota.atMost());
    if (quota.isRange())
      return Words.say("quota.range", Numbers.count(quota.atLeast()), most, subject);
    String key = quota.atLeast() == quota.atMost() ? "quota.exactly" : "quota.at.most";
    return Words.say(key, most, subject);
  }

  public static String period(Course course) {
    String from =
        switch (course.start()) {
          case Course.Start.Issue _ -> Words.say("period.from.issue");
          case Course.Start.From(var date) -> Words.say("period.from", date.inSentence());
        };
    return Words.say("period.until", from, course.until().inSentence());
  }

  /// The plan as it is cited: with its number, or as a draft.
  public static String cited(Plan plan) {
    var heading = plan.paper().heading();
    String title = Texts.continued(heading.title());
    if (heading.number().isDraft()) return Words.say("plan.cited.draft", title);
    return Words.say(
        "plan.cited",
        heading.number().canonical(),
        heading.issued().inSentence(),
        heading.issuer(),
        title);
  }

  private static String names(List<Indicator> indicators) {
    return indicators.stream().map(Indicator::name).collect(Collectors.joining(", "));
  }
}
