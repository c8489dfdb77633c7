package vn.bangvang.domain.nomination.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.shared.Outcome;

class ChecklistTest {
  private final Answer first = Answer.open(SamplePlan.criterion(1));

  private static Outcome<Checklist> setAside(Checklist checklist, int criterion) {
    var asked = SamplePlan.plan().criterion(SamplePlan.criterion(criterion)).orElseThrow();
    var reply = new Reply.NotApplicable("không được giao");
    return checklist.answered(asked, Answer.open(asked.id()).replied(reply));
  }

  @Test
  void whatConcernsEverybodyIsNotSetAside() {
    assertThat(setAside(Samples.unitChecklist(), 3))
        .isEqualTo(
            new Outcome.Refused<>(
                "Tiêu chí áp dụng với mọi trường hợp nên không trả lời “Không áp dụng” được; trả"
                    + " lời lại"));
  }

  @Test
  void whatConcernsSomeMayBeSetAside() {
    assertThat(setAside(Samples.unitChecklist(), 2)).isInstanceOf(Outcome.Done.class);
  }

  /// Evidence may come to an answer that was given before it was refused.
  @Test
  void aReplyThatStandsAlreadyIsNotRefusedAgain() {
    var known =
        Answer.open(SamplePlan.criterion(3)).replied(new Reply.NotApplicable("không được giao"));
    assertThat(setAside(Samples.unitChecklist(known), 3)).isInstanceOf(Outcome.Done.class);
  }

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
