package vn.bangvang.app.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanRow;
import vn.bangvang.domain.plan.Standing.Stage;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Scale;
import vn.bangvang.domain.plan.criterion.Scope;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.Quota;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Texts;
import vn.bangvang.domain.unit.UnitKind;

/// How the parts of a plan are said.
public final class PlanWords {
  private static final int SIGN = 40;

  private PlanWords() {}

  /// By what a criterion is judged: "Tỷ lệ ≥ 100 %", "Xếp loại từ Tốt trở lên".
  public static String measure(Measure measure) {
    return switch (measure) {
      case Measure.Judgement _ -> Words.say("measure.judgement");
      case Measure.Percent(var target) -> Words.say("measure.percent", target.shown());
      case Measure.Count(var target) -> Words.say("measure.count", target.shown());
      case Measure.Rating(var scales) -> rating(scales);
      case Measure.Growth(var indicators, var in) ->
          Words.say("measure.growth." + in.name().toLowerCase(Locale.ROOT), names(indicators));
      case Measure.Rank rank -> rank(rank);
      case Measure.Points points -> points(points);
      case Measure.Heading _ -> Words.say("measure.heading");
      case Measure.DocumentIssued _ -> Words.say("measure.document");
      case Measure.InitiativeRecognised _ -> Words.say("measure.initiative");
    };
  }

  /// Where the scale changed, what is demanded from which year on.
  private static String rating(List<Scale> scales) {
    if (scales.size() == 1) return Words.say("measure.rating", scales.getFirst().atLeast());
    return scales.stream()
        .map(one ->
            Words.say(
                "measure.rating.from", Words.say("measure.rating", one.atLeast()), one.from()))
        .collect(Collectors.joining("; "));
  }

  private static String rank(Measure.Rank rank) {
    return switch (rank.by()) {
      case Measure.Ranking.Overall _ -> Words.say("measure.rank", rank.within());
      case Measure.Ranking.On(var index) ->
          Words.say("measure.rank.on", index.name(), rank.within());
    };
  }

  private static String points(Measure.Points points) {
    String most = Numbers.shown(points.maximum());
    return points.isDemanding()
        ? Words.say("measure.points.least", most, Numbers.shown(points.atLeast()))
        : Words.say("measure.points", most);
  }

  /// By its own name, or by its kind and time: "Sơ kết Quý IV/2023".
  public static String round(Round round) {
    if (!round.name().isEmpty()) return round.name();
    String kind = Words.say("round." + round.kind());
    String when = round.when().shown();
    return when.isEmpty() ? kind : Words.say("round.when", kind, when);
  }

  /// How a criterion is measured, and whom it concerns.
  public static String scoped(String measure, Scope scope) {
    return switch (scope) {
      case Scope.Everyone _ -> measure;
      case Scope.Where(var condition) -> Words.say("criterion.where", measure, condition);
      case Scope.Kinds(var kinds, var condition) -> {
        String ofKinds = Words.say("criterion.of.kinds", measure, kinds(kinds));
        yield condition.isEmpty() ? ofKinds : Words.say("criterion.where", ofKinds, condition);
      }
    };
  }

  /// Why a criterion does not concern somebody, as far as the plan says whom it concerns.
  public static String unconcerned(Scope scope) {
    return switch (scope) {
      case Scope.Everyone _ -> "";
      case Scope.Where(var condition) -> Words.say("answer.not.concerned", condition);
      case Scope.Kinds(var kinds, _) -> Words.say("answer.not.of.kind", kinds(kinds));
    };
  }

  /// Whom a criterion concerns; nothing where it concerns everybody.
  public static String concerned(Scope scope) {
    return switch (scope) {
      case Scope.Everyone _ -> "";
      case Scope.Where(var condition) ->
          condition.isEmpty() ? "" : Words.say("concerned.where", condition);
      case Scope.Kinds(var kinds, var condition) ->
          condition.isEmpty()
              ? kinds(kinds)
              : Words.say("concerned.kinds.where", kinds(kinds), condition);
    };
  }

  /// The most points that can be reached; nothing where none of them is scored.
  public static Optional<String> total(List<Criterion> criteria) {
    var most = criteria.stream().map(Criterion::maximum).flatMap(Optional::stream);
    return most.reduce(BigDecimal::add).map(Numbers::shown);
  }

  private static String kinds(List<UnitKind> kinds) {
    return kinds.stream().map(UnitKind::name).collect(Collectors.joining(", "));
  }

  /// "Không xét: …, trừ khi có lý do khách quan".
  public static String exclusion(Exclusion exclusion) {
    String key =
        switch (exclusion.excuse()) {
          case Exclusion.Excuse.Never _ -> "criterion.exclusion";
          case Exclusion.Excuse.ObjectiveReasons _ -> "criterion.exclusion.unless";
        };
    return Words.say(key, exclusion.text());
  }

  public static String subject(SubjectKind subject) {
    return Words.say("subject." + subject.name().toLowerCase(Locale.ROOT));
  }

  /// "Bằng khen của Chủ tịch UBND tỉnh"; of the two only what is known.
  public static String award(Award award) {
    if (award.form().isEmpty() || award.authority().isEmpty())
      return award.form() + award.authority();
    return Words.say("award.of", award.form(), award.authority());
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

  /// "từ ngày ban hành kế hoạch đến ngày 31/12/2025"; of the two ends only what is known.
  public static String period(Course course) {
    return Stream.of(from(course.start()), until(course.until()))
        .filter(one -> !one.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String from(Course.Start start) {
    return switch (start) {
      case Course.Start.Issue _ -> Words.say("period.from.issue");
      case Course.Start.From(PartialDate.Unknown _) -> "";
      case Course.Start.From(var date) -> Words.say("period.from", date.inSentence());
    };
  }

  private static String until(PartialDate date) {
    String said = date.inSentence();
    return said.isEmpty() ? "" : Words.say("period.until", said);
  }

  /// "Đã ban hành 10/02/2023".
  public static String stage(Stage stage) {
    return switch (stage) {
      case Stage.Draft _ -> Words.say("plan.draft");
      case Stage.Issued(var on) -> Words.say("plan.issued", PartialDate.SHORT.format(on));
      case Stage.Closed(_, var on) -> Words.say("plan.closed", PartialDate.SHORT.format(on));
      case Stage.Archived(_, _, var on) -> Words.say("plan.archived", PartialDate.SHORT.format(on));
    };
  }

  /// A plan that was just begun has no title yet.
  public static String title(PlanRow row) {
    return row.title().isEmpty() ? Words.say("plan.untitled") : row.title();
  }

  /// Beneath the title in lists: number, stage, until when.
  public static String line(PlanRow row) {
    String number =
        row.number().isDraft() ? Words.say("plans.unnumbered") : row.number().canonical();
    String until = row.until().shown();
    String stage = stage(row.stage());
    return until.isEmpty()
        ? Words.say("plans.line", stage, number)
        : Words.say("plans.line.until", stage, number, until);
  }

  /// "a)", "1.", or the beginning of the text where the plan gives no sign.
  public static String sign(Criterion criterion) {
    var wording = criterion.wording();
    if (!wording.label().isEmpty()) return Words.say("label.closed", wording.label());
    String text = wording.text();
    return text.length() <= SIGN ? text : text.substring(0, SIGN) + "…";
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
