package vn.bangvang.domain.plan.adoption;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.plan.course.Milestone;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.purpose.Aim;
import vn.bangvang.domain.plan.purpose.IndexTarget;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.Quota;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Sentences;

/// The lines of a plan in a few words, so that two versions of one can be told apart.
final class Said {
  private Said() {}

  static String target(IndexTarget target) {
    String aim =
        switch (target.aim()) {
          case Aim.RankWithin(int place) -> Sentences.say("aim.within", place);
          case Aim.Top(int count) -> Sentences.say("aim.top", count);
          case Aim.Band(var name) -> Sentences.say("aim.band", name);
          case Aim.AboveMean(var of) -> Sentences.say("aim.above", of);
        };
    return Sentences.say("aim.of", target.indicator().name(), aim, target.year());
  }

  static String milestone(Milestone one) {
    return joined(Sentences.say("milestone." + one.kind()), one.when().shown(), one.note());
  }

  static String round(Round round) {
    String name = round.name().isEmpty() ? Sentences.say("round." + round.kind()) : round.name();
    return joined(name, round.when().shown(), round.deadline().shown());
  }

  static String award(Award award) {
    var quotas = award.quotas().stream().map(Said::quota).collect(Collectors.joining(", "));
    return joined(award.form(), award.authority(), quotas);
  }

  private static String quota(Quota quota) {
    String subject = Sentences.say("subject." + quota.subject().counted());
    String most = Numbers.count(quota.atMost());
    return quota.isRange()
        ? Sentences.say("quota.range", Numbers.count(quota.atLeast()), most, subject)
        : Sentences.say("quota.most", most, subject);
  }

  static String criterion(Criterion criterion) {
    var exclusions =
        criterion.exclusions().stream().map(Exclusion::text).collect(Collectors.joining(", "));
    return joined(criterion.wording().text(), demand(criterion.measure()), exclusions);
  }

  private static String demand(Measure measure) {
    return switch (measure) {
      case Measure.Percent(var target) -> target.shown() + " %";
      case Measure.Count(var target) -> target.shown();
      case Measure.Rating rating -> "≥ " + rating.newest().atLeast();
      case Measure.Rank(_, int within) -> "≤ " + within;
      case Measure.Points points ->
          Numbers.shown(points.atLeast()) + "/" + Numbers.shown(points.maximum());
      case Measure.Growth(var indicators, _) -> names(indicators);
      case Measure.Judgement _,
          Measure.DocumentIssued _,
          Measure.InitiativeRecognised _,
          Measure.Heading _ ->
          "";
    };
  }

  private static String names(List<Indicator> indicators) {
    return indicators.stream().map(Indicator::name).collect(Collectors.joining(", "));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(one -> !one.isEmpty()).collect(Collectors.joining("; "));
  }
}
