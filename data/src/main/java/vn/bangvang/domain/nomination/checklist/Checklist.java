package vn.bangvang.domain.nomination.checklist;

import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.criterion.CriterionId;

/// The answers of one holder to the criteria of one plan.
public record Checklist(ChecklistId id, PlanId plan, Holder holder, List<Answer> answers) {
  public Checklist {
    answers = List.copyOf(answers);
  }

  public Answer to(CriterionId criterion) {
    return answers.stream()
        .filter(answer -> answer.criterion().equals(criterion))
        .findFirst()
        .orElse(Answer.open(criterion));
  }

  public Checklist with(Answer changed) {
    var others = answers.stream().filter(one -> !one.criterion().equals(changed.criterion()));
    return new Checklist(id, plan, holder, Stream.concat(others, Stream.of(changed)).toList());
  }
}
