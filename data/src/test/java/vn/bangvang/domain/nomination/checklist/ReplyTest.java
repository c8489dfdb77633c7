package vn.bangvang.domain.nomination.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.SamplePlan;
import vn.bangvang.domain.indicator.Comparison;
import vn.bangvang.domain.indicator.Figure;
import vn.bangvang.domain.indicator.Indicator;

/// Answers are values: what looks the same is the same, and nothing changes behind a verdict's
/// back.
class ReplyTest {
  @Test
  void noughtsAfterTheCommaDoNotMakeAnotherAnswer() {
    assertThat(new Reply.Measured(new BigDecimal("97.50")))
        .isEqualTo(new Reply.Measured(new BigDecimal("97.5")));
    assertThat(new Reply.Measured(new BigDecimal("0.00")))
        .isEqualTo(new Reply.Measured(BigDecimal.ZERO));
  }

  @Test
  void aLevelIsTheSameHoweverItsAccentsAreComposed() {
    assertThat(new Reply.Level(" Xuâ\u0301t  să\u0301c ")).isEqualTo(new Reply.Level("Xuất sắc"));
  }

  @Test
  void aReasonThatCannotBeSeenIsNoReason() {
    assertThat(new Reply.NotApplicable(" \u00A0\u200B ").reason()).isEmpty();
    assertThat(new Reply.NotApplicable(" không được\n giao vốn ").reason())
        .isEqualTo("không được giao vốn");
  }

  @Test
  void aComparisonGivenIsNotChangedAfterwards() {
    var figures = new ArrayList<Comparison>();
    figures.add(
        new Comparison(new Indicator("PAPI"), new Figure.Rank(20), new Figure.NotMeasured()));
    var reply = new Reply.Compared(figures);
    figures.clear();
    assertThat(reply.comparisons()).hasSize(1);
  }

  @Test
  void anotherReplyLeavesEvidenceNoteAndExclusionsAlone() {
    var excluded =
        new ExclusionAnswer(SamplePlan.exclusion(1), new ExclusionAnswer.Finding.Present(), "");
    var answer =
        Answer.open(SamplePlan.criterion(2))
            .with(excluded)
            .provenBy(List.of(new EvidenceId(SamplePlan.PLAN.value())))
            .noted("đã đối chiếu");
    var changed = answer.replied(new Reply.Measured(BigDecimal.TEN));
    assertThat(changed.replied(Reply.NOT_YET)).isEqualTo(answer);
    assertThat(changed.exclusions()).containsExactly(excluded);
  }

  @Test
  void aNoteKeepsItsLines() {
    var noted = Answer.open(SamplePlan.criterion(1)).noted("Dòng một\r\nDòng  hai ");
    assertThat(noted.note()).isEqualTo("Dòng một\nDòng hai");
  }

  @Test
  void theReasonsForAnExclusionAreOneLine() {
    var answer =
        new ExclusionAnswer(
            SamplePlan.exclusion(1), new ExclusionAnswer.Finding.NotYet(), " bão\nsố 3 ");
    assertThat(answer.objectiveReasons()).isEqualTo("bão số 3");
  }

  @Test
  void aShareIsTheSameInEveryScale() {
    assertThat(new ExclusionAnswer.Finding.Measured(new BigDecimal("10.0")))
        .isEqualTo(new ExclusionAnswer.Finding.Measured(new BigDecimal("1E+1")));
  }
}
