package vn.bangvang.domain.nomination.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.bangvang.Samples;

class ChecklistTest {
  private final Answer first = Answer.open(Samples.criterion(1));

  @Test
  void whatWasNotAnsweredIsOpen() {
    var checklist = Samples.unitChecklist();
    assertThat(checklist.to(Samples.criterion(3)).reply()).isEqualTo(Reply.NOT_YET);
  }

  @Test
  void anAnswerReplacesTheOneBefore() {
    var met = first.replied(new Reply.Judged(Reply.Judgement.MET));
    var checklist = Samples.unitChecklist(first).with(met);
    assertThat(checklist.answers()).containsExactly(met);
  }

  @Test
  void answersToOtherCriteriaStay() {
    var other = Answer.open(Samples.criterion(2)).noted("ghi chú");
    var checklist = Samples.unitChecklist(first, other).with(first.noted("sửa"));
    assertThat(checklist.to(Samples.criterion(2))).isEqualTo(other);
    assertThat(checklist.to(Samples.criterion(1)).note()).isEqualTo("sửa");
  }

  @Test
  void anExclusionIsAnsweredOnce() {
    var absent =
        new ExclusionAnswer(Samples.exclusion(1), new ExclusionAnswer.Finding.Absent(), "");
    var present =
        new ExclusionAnswer(Samples.exclusion(1), new ExclusionAnswer.Finding.Present(), "");
    assertThat(first.with(absent).with(present).exclusions()).containsExactly(present);
    assertThat(first.to(Samples.exclusion(1)).finding())
        .isEqualTo(new ExclusionAnswer.Finding.NotYet());
  }
}
