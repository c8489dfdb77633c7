package vn.bangvang.domain.nomination.appraisal;

import java.math.BigDecimal;
import java.util.List;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.ExclusionAnswer;
import vn.bangvang.domain.nomination.checklist.ExclusionAnswer.Finding;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.SubjectKind;

/// Answers as clerks give them, and the verdict on one criterion of a collective.
final class Replies {
  private Replies() {}

  static Answer to(int criterion, Reply reply) {
    return Answer.open(SamplePlan.criterion(criterion)).replied(reply);
  }

  static Answer met(int criterion) {
    return to(criterion, new Reply.Judged(Reply.Judgement.MET));
  }

  static Answer notMet(int criterion) {
    return to(criterion, new Reply.Judged(Reply.Judgement.NOT_MET));
  }

  static Answer number(int criterion, String value) {
    return to(criterion, new Reply.Measured(new BigDecimal(value)));
  }

  static Answer level(int criterion, String level) {
    return to(criterion, new Reply.Level(level));
  }

  static Answer notApplicable(int criterion, String reason) {
    return to(criterion, new Reply.NotApplicable(reason));
  }

  static ExclusionAnswer absent(int exclusion) {
    return new ExclusionAnswer(SamplePlan.exclusion(exclusion), new Finding.Absent(), "");
  }

  static ExclusionAnswer present(int exclusion) {
    return new ExclusionAnswer(SamplePlan.exclusion(exclusion), new Finding.Present(), "");
  }

  static ExclusionAnswer presentFor(int exclusion, String reasons) {
    return new ExclusionAnswer(SamplePlan.exclusion(exclusion), new Finding.Present(), reasons);
  }

  static ExclusionAnswer share(int exclusion, String percent) {
    var measured = new Finding.Measured(new BigDecimal(percent));
    return new ExclusionAnswer(SamplePlan.exclusion(exclusion), measured, "");
  }

  static ExclusionAnswer objective(int exclusion, String reasons) {
    return new ExclusionAnswer(SamplePlan.exclusion(exclusion), new Finding.NotYet(), reasons);
  }

  static Verdict verdict(Plan plan, Answer answer, Evidence... register) {
    var checklist = Samples.unitChecklist(answer);
    return Appraisal.of(
            plan, SubjectKind.COLLECTIVE, checklist, Body.of(checklist), List.of(register))
        .lines()
        .stream()
        .filter(line -> line.criterion().id().equals(answer.criterion()))
        .findFirst()
        .orElseThrow()
        .verdict();
  }
}
