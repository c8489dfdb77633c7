package vn.bangvang.app.example;

import java.math.BigDecimal;
import java.util.List;
import vn.bangvang.domain.indicator.Comparison;
import vn.bangvang.domain.indicator.Figure;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.nomination.checklist.EvidenceId;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Measure;

/// A checklist that is filled in to end well, badly or half-way.
record PlainAnswers(Outcome outcome, List<EvidenceId> ownPlan) {
  enum Outcome {
    MET,
    NOT_MET,
    OPEN
  }

  /// What is not met is the last criterion.
  Checklist to(List<Criterion> all, Checklist empty) {
    var criteria = all.stream().filter(Criterion::isAsked).toList();
    int answered = outcome == Outcome.OPEN ? criteria.size() / 2 : criteria.size();
    var checklist = empty;
    for (Criterion criterion : criteria.subList(0, answered))
      checklist = checklist.with(answer(criterion, criterion.equals(criteria.getLast())));
    return checklist;
  }

  private Answer answer(Criterion criterion, boolean isLast) {
    var answer = Answer.open(criterion.id()).replied(reply(criterion.measure(), isLast));
    return criterion.measure() instanceof Measure.DocumentIssued
        ? answer.provenBy(ownPlan)
        : answer;
  }

  private Reply reply(Measure measure, boolean isLast) {
    boolean met = outcome != Outcome.NOT_MET || !isLast;
    return switch (measure) {
      case Measure.Percent _ -> new Reply.Measured(BigDecimal.valueOf(met ? 100 : 92));
      case Measure.Growth(var indicators, _) ->
          new Reply.Compared(
              indicators.stream()
                  .map(one ->
                      new Comparison(
                          one,
                          new Figure.ScoreAndRank(new BigDecimal("82.4"), 9),
                          new Figure.ScoreAndRank(new BigDecimal("85.1"), 5)))
                  .toList());
      case Measure _ -> new Reply.Judged(met ? Reply.Judgement.MET : Reply.Judgement.NOT_MET);
    };
  }
}
