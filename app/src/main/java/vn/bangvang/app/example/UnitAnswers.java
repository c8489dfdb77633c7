package vn.bangvang.app.example;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.indicator.Comparison;
import vn.bangvang.domain.indicator.Figure;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.nomination.checklist.ExclusionAnswer;
import vn.bangvang.domain.nomination.checklist.ExclusionAnswer.Finding;
import vn.bangvang.domain.nomination.checklist.Holder;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Scale;
import vn.bangvang.domain.plan.criterion.Scope;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.unit.Unit;

/// The checklist of a unit for the provincial plan, filled in by its scenario.
final class UnitAnswers {
  private final Plan plan;
  private final Scenario scenario;
  private final EvidenceBook evidence;
  private final Unit unit;

  UnitAnswers(Plan plan, Scenario scenario, EvidenceBook evidence, Unit unit) {
    this.plan = plan;
    this.scenario = scenario;
    this.evidence = evidence;
    this.unit = unit;
  }

  Checklist checklist() {
    var checklist =
        Checklist.of(
            plan.id(), new Holder.OfUnit(unit.id(), plan.course().rounds().getFirst().id()));
    if (scenario == Scenario.UNTOUCHED) return checklist;
    var criteria =
        plan.criteriaFor(SubjectKind.COLLECTIVE).stream().filter(Criterion::isAsked).toList();
    int answered = scenario == Scenario.HALF_DONE ? criteria.size() / 2 : criteria.size();
    for (Criterion criterion : criteria.subList(0, answered))
      checklist = checklist.with(answer(criterion));
    return checklist;
  }

  private Answer answer(Criterion criterion) {
    var answer = Answer.open(criterion.id()).replied(reply(criterion));
    if (scenario == Scenario.NO_INVESTMENT
        && criterion.terms().scope() instanceof Scope.Where(var condition))
      return answer.replied(new Reply.NotApplicable(Words.say("answer.not.concerned", condition)));
    for (Exclusion exclusion : criterion.exclusions())
      answer = answer.with(excluded(exclusion, criterion.exclusions().indexOf(exclusion)));
    return proven(criterion.measure(), answer);
  }

  private Reply reply(Criterion criterion) {
    return switch (criterion.measure()) {
      case Measure.Judgement _,
          Measure.DocumentIssued _,
          Measure.InitiativeRecognised _,
          Measure.Heading _ ->
          new Reply.Judged(Reply.Judgement.MET);
      case Measure.Rank _ -> new Reply.Measured(BigDecimal.ONE);
      case Measure.Points(var most, _) -> new Reply.Measured(most);
      case Measure.Percent _ ->
          new Reply.Measured(misses(criterion) ? new BigDecimal("97.6") : BigDecimal.valueOf(100));
      case Measure.Count _ ->
          new Reply.Measured(BigDecimal.valueOf(scenario == Scenario.LATE_FILES ? 2 : 0));
      case Measure.Rating rating -> level(rating.newest());
      case Measure.Growth(var indicators, _) -> grown(indicators);
    };
  }

  private Reply level(Scale scale) {
    int demanded = scale.levels().indexOf(scale.atLeast());
    boolean lower = scenario == Scenario.RATED_LOWER && demanded + 1 < scale.levels().size();
    return new Reply.Level(scale.levels().get(lower ? demanded + 1 : demanded));
  }

  /// Only where the plan rules out whoever misses the target.
  private boolean misses(Criterion criterion) {
    return (scenario == Scenario.EXCUSED || scenario == Scenario.SUBJECTIVE)
        && criterion.exclusions().stream()
            .anyMatch(one -> one.trigger() instanceof Exclusion.Trigger.TargetMissed);
  }

  private Reply grown(List<Indicator> indicators) {
    var seed = new Random(unit.name().hashCode());
    int inCharge = Math.min(2, indicators.size());
    return new Reply.Compared(
        indicators.subList(0, inCharge).stream()
            .map(one -> {
              var before = BigDecimal.valueOf(780 + seed.nextInt(120), 1);
              var now = before.add(BigDecimal.valueOf(5 + seed.nextInt(30), 1));
              int rank = 4 + seed.nextInt(12);
              return new Comparison(
                  one,
                  new Figure.ScoreAndRank(before, rank),
                  new Figure.ScoreAndRank(now, rank - 2));
            })
            .toList(),
        indicators.subList(inCharge, indicators.size()));
  }

  private ExclusionAnswer excluded(Exclusion exclusion, int number) {
    return switch (exclusion.trigger()) {
      case Exclusion.Trigger.Stated _ ->
          new ExclusionAnswer(exclusion.id(), new Finding.Absent(), "");
      case Exclusion.Trigger.Percentage _ -> {
        boolean broken = scenario == Scenario.BROKEN_HOURS && number == 0;
        var share = new BigDecimal(broken ? "12.5" : "1.5");
        yield new ExclusionAnswer(exclusion.id(), new Finding.Measured(share), "");
      }
      case Exclusion.Trigger.TargetMissed _ -> missed(exclusion);
    };
  }

  private ExclusionAnswer missed(Exclusion exclusion) {
    return switch (scenario) {
      case EXCUSED ->
          new ExclusionAnswer(
              exclusion.id(), new Finding.NotYet(), Words.say("example.objective.reasons"));
      case SUBJECTIVE -> new ExclusionAnswer(exclusion.id(), new Finding.Present(), "");
      default -> ExclusionAnswer.open(exclusion.id());
    };
  }

  private Answer proven(Measure measure, Answer answer) {
    return switch (measure) {
      case Measure.DocumentIssued _ -> answer.provenBy(List.of(evidence.launchPlan(unit)));
      case Measure.InitiativeRecognised _ when scenario != Scenario.NOT_PROVEN ->
          answer.provenBy(List.of(evidence.recognition(unit)));
      case Measure _ -> answer;
    };
  }
}
