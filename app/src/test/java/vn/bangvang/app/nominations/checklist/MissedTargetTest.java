package vn.bangvang.app.nominations.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.kit.ControlTest;
import vn.bangvang.domain.nomination.appraisal.Verdict;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.ExclusionAnswer;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.ExclusionId;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Scope;
import vn.bangvang.domain.plan.criterion.Source;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.criterion.Terms;
import vn.bangvang.domain.plan.criterion.Wording;

/// An exclusion that hangs on the target of a judgement: the answer to the criterion sets it off.
class MissedTargetTest extends ControlTest {
  private static final CriterionId CRITERION = new CriterionId(new UUID(0, 1));
  private static final ExclusionId EXCLUSION = new ExclusionId(new UUID(0, 2));
  private final List<ExclusionAnswer> told = new ArrayList<>();

  private void answered(Exclusion.Excuse excuse, Reply.Judgement judgement, Verdict onTarget) {
    var trigger = new Exclusion.Trigger.TargetMissed();
    var exclusion = new Exclusion(EXCLUSION, "chưa đạt do chủ quan", trigger, excuse);
    var terms = new Terms(new Scope.Everyone(), new Source.Own(), List.of(exclusion));
    var criterion =
        new Criterion(
            CRITERION,
            SubjectKind.COLLECTIVE,
            new Wording("a", "Hoàn thành nhiệm vụ", ""),
            new Measure.Judgement(),
            terms);
    var rows = made(() -> new ExclusionRows(criterion, told::add));
    show(rows.node());
    var answer = Answer.open(CRITERION).replied(new Reply.Judged(judgement));
    robot.interact(() -> rows.show(answer, onTarget));
    settle();
  }

  @Test
  void whoDidNotReachItIsAskedWhy() {
    answered(
        new Exclusion.Excuse.ObjectiveReasons(),
        Reply.Judgement.NOT_MET,
        new Verdict.NotMet("Đánh giá là chưa đạt"));
    press("Lý do chủ quan");
    assertThat(told)
        .containsExactly(new ExclusionAnswer(EXCLUSION, new ExclusionAnswer.Finding.Present(), ""));
  }

  @Test
  void whoReachedItIsNotAsked() {
    answered(
        new Exclusion.Excuse.ObjectiveReasons(),
        Reply.Judgement.MET,
        new Verdict.Met("Đánh giá là đạt"));
    assertThat(shown(".exclusion-row")).isEmpty();
  }

  /// Where no reason would help, the exclusion is shown and nothing is asked.
  @Test
  void withoutAnExcuseNothingIsAsked() {
    answered(
        new Exclusion.Excuse.Never(),
        Reply.Judgement.NOT_MET,
        new Verdict.NotMet("Đánh giá là chưa đạt"));
    assertThat(shown(".exclusion-row")).hasSize(1);
    assertThat(shown(".toggle-button")).isEmpty();
  }
}
