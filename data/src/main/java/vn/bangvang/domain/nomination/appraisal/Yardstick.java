package vn.bangvang.domain.nomination.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.bangvang.domain.indicator.Comparison;
import vn.bangvang.domain.indicator.Figure;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.nomination.checklist.Acceptance;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Scale;
import vn.bangvang.domain.plan.criterion.Scope;
import vn.bangvang.domain.plan.criterion.Target;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Sentences;
import vn.bangvang.domain.unit.UnitKind;

/// Holds a reply against the measure of its criterion, leaving the exclusions aside.
final class Yardstick {
  private final List<Evidence> register;
  private final OptionalInt year;
  private final UnitKind kind;

  /// The year is the one whose results are looked at, the kind that of the nominee's unit.
  Yardstick(List<Evidence> register, OptionalInt year, UnitKind kind) {
    this.register = register;
    this.year = year;
    this.kind = kind;
  }

  Verdict verdict(Criterion criterion, Answer answer) {
    var refusal = Acceptance.refusal(criterion, answer.reply());
    if (refusal.isPresent()) return new Verdict.Open(List.of(refusal.get()));
    return switch (answer.reply()) {
      case Reply.NotYet _ -> unanswered(criterion.terms().scope());
      case Reply.NotApplicable(var reason) when reason.isEmpty() -> open("reason.missing");
      case Reply.NotApplicable(var reason) ->
          new Verdict.NotApplicable(Sentences.say("not.applicable", reason));
      case Reply reply -> measured(criterion.measure(), reply, answer);
    };
  }

  /// A criterion for other kinds of units needs no answer to be not applicable.
  private Verdict unanswered(Scope scope) {
    if (!(scope instanceof Scope.Kinds(var kinds, _)) || scope.reaches(kind))
      return open("answer.missing");
    String named = kinds.stream().map(UnitKind::name).collect(Collectors.joining(", "));
    String because = Sentences.say("not.of.kind", named);
    return new Verdict.NotApplicable(Sentences.say("not.applicable", because));
  }

  private Verdict measured(Measure measure, Reply reply, Answer answer) {
    return switch (measure) {
      case Measure.Judgement _ when reply instanceof Reply.Judged(var judged) -> judged(judged);
      case Measure.DocumentIssued _ when reply instanceof Reply.Judged(var judged) ->
          proven(judged, answer, "document");
      case Measure.InitiativeRecognised _ when reply instanceof Reply.Judged(var judged) ->
          proven(judged, answer, "initiative");
      case Measure.Percent(var target) when reply instanceof Reply.Measured(var value) ->
          against(target, value, "percent");
      case Measure.Count(var target) when reply instanceof Reply.Measured(var value) ->
          against(target, value, "count");
      case Measure.Rating rating when reply instanceof Reply.Level(var level) ->
          rated(scale(rating), level);
      case Measure.Growth growth when reply instanceof Reply.Compared compared ->
          grown(growth, compared);
      case Measure.Rank rank when reply instanceof Reply.Measured(var value) -> ranked(rank, value);
      case Measure.Points points when reply instanceof Reply.Measured(var value) ->
          scored(points, value);
      case Measure _ -> open("answer.of.another.kind");
    };
  }

  private static Verdict judged(Reply.Judgement judgement) {
    return switch (judgement) {
      case MET -> new Verdict.Met(Sentences.say("judged.met"));
      case NOT_MET -> new Verdict.NotMet(Sentences.say("judged.not.met"));
    };
  }

  /// A document or a recognition that nobody can name has not been shown.
  private Verdict proven(Reply.Judgement judgement, Answer answer, String what) {
    if (judgement == Reply.Judgement.NOT_MET)
      return new Verdict.NotMet(Sentences.say(what + ".none"));
    var papers =
        register.stream()
            .filter(one -> answer.evidence().contains(one.id()))
            .map(one -> one.document().cited())
            .toList();
    if (papers.isEmpty()) return open(what + ".unproven");
    return new Verdict.Met(Sentences.say(what + ".shown", String.join("; ", papers)));
  }

  private static Verdict against(Target target, BigDecimal value, String unit) {
    boolean reached = target.isReachedBy(value);
    String key = unit + (reached ? ".reached" : ".missed");
    return judged(reached, Sentences.say(key, Numbers.shown(value), target.shown()));
  }

  private Scale scale(Measure.Rating rating) {
    return year.isPresent() ? rating.in(year.getAsInt()) : rating.newest();
  }

  private static Verdict rated(Scale scale, String level) {
    boolean reached = scale.isReachedBy(level);
    String key = reached ? "rating.reached" : "rating.missed";
    return judged(reached, Sentences.say(key, level, scale.atLeast()));
  }

  private static Verdict ranked(Measure.Rank rank, BigDecimal place) {
    boolean reached = place.compareTo(BigDecimal.valueOf(rank.within())) <= 0;
    String key = reached ? "rank.reached" : "rank.missed";
    String shown = Sentences.say("figure.rank", Numbers.shown(place));
    String placed =
        switch (rank.by()) {
          case Measure.Ranking.Overall _ -> Sentences.say("rank.overall", shown);
          case Measure.Ranking.On(var index) -> Sentences.say("rank.on", index.name(), shown);
        };
    return judged(reached, Sentences.say(key, placed, rank.within()));
  }

  private static Verdict scored(Measure.Points points, BigDecimal value) {
    String most = Numbers.shown(points.maximum());
    String shown = Numbers.shown(value);
    boolean reached = value.compareTo(points.atLeast()) >= 0;
    String key = reached ? "points.reached" : "points.missed";
    return judged(reached, Sentences.say(key, shown, most, Numbers.shown(points.atLeast())));
  }

  private static Verdict judged(boolean reached, String because) {
    return reached ? new Verdict.Met(because) : new Verdict.NotMet(because);
  }

  /// An index whose figures are blank is missing: only what is said to be in other hands is left
  /// out.
  private static Verdict grown(Measure.Growth growth, Reply.Compared compared) {
    var asked = new ArrayList<>(growth.indicators());
    asked.removeAll(compared.notInCharge());
    if (asked.isEmpty())
      return new Verdict.NotApplicable(
          Sentences.say("growth.not.in.charge", named(growth.indicators())));
    var known = asked.stream().map(one -> comparison(one, compared)).toList();
    var fallen = in(Comparison.Progress.NOT_UP, growth, known);
    if (!fallen.isEmpty()) return new Verdict.NotMet(Sentences.say("growth.missed", shown(fallen)));
    var unknown = in(Comparison.Progress.UNKNOWN, growth, known);
    if (unknown.isEmpty()) return new Verdict.Met(Sentences.say("growth.reached", shown(known)));
    var missing = unknown.stream().map(Comparison::indicator).toList();
    return new Verdict.Open(List.of(Sentences.say("growth.unknown", named(missing))));
  }

  private static Comparison comparison(Indicator indicator, Reply.Compared compared) {
    return compared.comparisons().stream()
        .filter(one -> one.indicator().equals(indicator))
        .findFirst()
        .orElseGet(
            () -> new Comparison(indicator, new Figure.NotMeasured(), new Figure.NotMeasured()));
  }

  private static List<Comparison> in(
      Comparison.Progress progress, Measure.Growth growth, List<Comparison> known) {
    return known.stream().filter(one -> one.progress(growth.in()) == progress).toList();
  }

  private static String shown(List<Comparison> comparisons) {
    return comparisons.stream().map(Comparison::shown).collect(Collectors.joining("; "));
  }

  private static String named(List<Indicator> indicators) {
    return indicators.stream().map(Indicator::name).collect(Collectors.joining(", "));
  }

  private static Verdict open(String key) {
    return new Verdict.Open(List.of(Sentences.say(key)));
  }
}
