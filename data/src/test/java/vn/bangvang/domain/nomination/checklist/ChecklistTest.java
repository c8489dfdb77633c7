package vn.bangvang.domain.nomination.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;

class ChecklistTest {
  private final Answer first = Answer.open(SamplePlan.criterion(1));

  @Test
  void whatWasNotAnsweredIsOpen() {
    var checklist = Samples.unitChecklist();
    assertThat(checklist.to(SamplePlan.criterion(3)).reply()).isEqualTo(Reply.NOT_YET);
  }

  @Test
  void anAnswerReplacesTheOneBefore() {
    var met = first.replied(new Reply.Judged(Reply.Judgement.MET));
    var checklist = Samples.unitChecklist(first).with(met);
    assertThat(checklist.answers()).containsExactly(met);
  }

  @Test
  void answersToOtherCriteriaStay() {
    var other = Answer.open(SamplePlan.criterion(2)).noted("ghi chú");
    var checklist = Samples.unitChecklist(first, other).with(first.noted("sửa"));
    assertThat(checklist.to(SamplePlan.criterion(2))).isEqualTo(other);
    assertThat(checklist.to(SamplePlan.criterion(1)).note()).isEqualTo("sửa");
  }

  @Test
  void anExclusionIsAnsweredOnce() {
    var absent =
        new ExclusionAnswer(SamplePlan.exclusion(1), new ExclusionAnswer.Finding.Absent(), "");
    var present =
        new ExclusionAnswer(SamplePlan.exclusion(1), new ExclusionAnswer.Finding.Present(), "");
    assertThat(first.with(absent).with(present).exclusions()).containsExactly(present);
    assertThat(first.to(SamplePlan.exclusion(1)).finding())
        .isEqualTo(new ExclusionAnswer.Finding.NotYet());
  }
}
